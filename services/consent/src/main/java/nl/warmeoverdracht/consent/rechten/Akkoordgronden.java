package nl.warmeoverdracht.consent.rechten;

import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/** Which legal bases demand an agreement. */
@FunctionalInterface
public interface Akkoordgronden {

  /**
   * Whether this version of a rule demands this kind of agreement; a rule that is not known any
   * more counts as one that does, so that nobody is forgotten.
   */
  boolean vereist(String grondslagId, int versie, SoortAkkoord akkoord);
}
