package nl.warmeoverdracht.municipality.dossier;

import java.time.Instant;

/**
 * That a category was taken out of a dossier, for whoever wonders where it went.
 *
 * @param reden why, for the reader
 */
public record Gewist(String categorie, String reden, Instant tijdstip) {}
