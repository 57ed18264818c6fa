/**
 * Makes a service a witness of the disclosure log: it keeps every signed checkpoint that it hears,
 * after checking that the log only grew, and says loudly when it did not (ADR 0008, invariant 7).
 */
package nl.warmeoverdracht.witness;
