/**
 * Records of Logboek Dataverwerkingen: written with the read itself, numbered and sent until the
 * receiver has acknowledged each (ADR 0011).
 */
package nl.warmeoverdracht.web.logboek;
