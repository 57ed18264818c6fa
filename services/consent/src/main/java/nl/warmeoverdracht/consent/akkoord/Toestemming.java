package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/**
 * Consent as the AVG knows it (4(11), 6(1)(a), 7): free, specific, informed, and withdrawn as
 * easily as given. It is the basis itself. From 16 the young person gives it alone (UAVG 5(1)).
 */
public record Toestemming(Kern kern) implements Akkoord {

  @Override
  public Akkoord met(Kern andereKern) {
    return new Toestemming(andereKern);
  }

  @Override
  public SoortAkkoord soort() {
    return SoortAkkoord.TOESTEMMING;
  }

  @Override
  public int zelfVanaf() {
    return Leeftijdsgrenzen.EIGEN_TOESTEMMING;
  }

  @Override
  public String toString() {
    return "Toestemming[" + kern.id() + "]";
  }
}
