package nl.warmeoverdracht.consent.rechten;

import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/** Which legal bases demand an agreement. */
@FunctionalInterface
public interface Akkoordgronden {

  /**
   * Whether this version of a rule demands this kind of agreement, and who declares has a say in
   * it; a rule that is not known any more counts as one that does, so that nobody is forgotten.
   */
  boolean vereist(String grondslagId, int versie, SoortAkkoord akkoord, GegevenDoor door);
}
