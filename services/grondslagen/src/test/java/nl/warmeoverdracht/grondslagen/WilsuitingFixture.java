package nl.warmeoverdracht.grondslagen;

import java.time.LocalDate;
import java.util.Optional;

/** Declarations for tests of the decision engine. */
public final class WilsuitingFixture {

  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  private WilsuitingFixture() {}

  public static Wilsuiting akkoord(
      SoortAkkoord soort, Verklaring verklaring, GegevenDoor door, Integer leeftijd) {
    return new Wilsuiting(soort, verklaring, door, Optional.ofNullable(leeftijd), Optional.empty());
  }

  public static Wilsuiting totEnMet(Wilsuiting akkoord, LocalDate laatsteDag) {
    return new Wilsuiting(
        akkoord.soort(),
        akkoord.verklaring(),
        akkoord.gegevenDoor(),
        akkoord.leeftijd(),
        Optional.of(laatsteDag));
  }
}
