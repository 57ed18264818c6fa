package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/**
 * Who may declare, by age (law.md, who agrees). Pure. That an adult may not decide himself is known
 * only from a representative with a ground of his own, which a holder checks and reports; here a
 * representative of an adult is not entitled.
 */
final class Bevoegdheid {

  private Bevoegdheid() {}

  /** Below the age the legal representatives, from that age the person alone. */
  static boolean magGeven(int zelfVanaf, GegevenDoor wie, int leeftijd) {
    return (wie == GegevenDoor.JONGERE) == leeftijd >= zelfVanaf;
  }

  /** Whoever may give, and from 12 the person himself (UAVG 5(3)-(4), since 1-9-2026). */
  static boolean magIntrekken(int zelfVanaf, GegevenDoor wie, int leeftijd) {
    return magGeven(zelfVanaf, wie, leeftijd)
        || wie == GegevenDoor.JONGERE && leeftijd >= Leeftijdsgrenzen.EIGEN_RECHTEN;
  }
}
