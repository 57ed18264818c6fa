package nl.warmeoverdracht.consent.akkoord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/** Agreements for tests. */
public final class AkkoordFixture {

  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  private AkkoordFixture() {}

  public static Akkoord akkoord(
      SoortAkkoord soort, Verklaring verklaring, GegevenDoor door, Integer leeftijd) {
    return new Akkoord(
        new UUID(0x7000, 1),
        Partij.van("00000099000000024000", "school"),
        new UUID(0x7000, 2),
        soort,
        verklaring,
        door,
        VANDAAG.minusDays(1),
        Optional.ofNullable(leeftijd),
        Set.of(Taak.WERK_EN_INKOMEN),
        Optional.empty(),
        "2026-1",
        Optional.empty(),
        Instant.EPOCH);
  }

  public static Akkoord totEnMet(Akkoord akkoord, LocalDate laatsteDag) {
    return new Akkoord(
        akkoord.id(),
        akkoord.houder(),
        akkoord.betrokkeneId(),
        akkoord.soort(),
        akkoord.verklaring(),
        akkoord.gegevenDoor(),
        akkoord.gegevenOp(),
        akkoord.leeftijd(),
        akkoord.ontvangerTaken(),
        akkoord.doel(),
        akkoord.tekstversie(),
        Optional.of(laatsteDag),
        akkoord.vastgelegdTijdstip());
  }
}
