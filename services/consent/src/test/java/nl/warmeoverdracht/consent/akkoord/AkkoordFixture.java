package nl.warmeoverdracht.consent.akkoord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/** Agreements for tests. */
public final class AkkoordFixture {

  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  public static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  public static final Reikwijdte ALLES_AAN_GEMEENTE =
      new Reikwijdte(Set.of(Taak.WERK_EN_INKOMEN), Set.of(), Set.of(), Set.of(), Optional.empty());

  private AkkoordFixture() {}

  /** Given yesterday, to the municipality, without limits. */
  public static Akkoord akkoord(
      SoortAkkoord soort, Verklaring verklaring, GegevenDoor door, Integer leeftijd) {
    return akkoord(
        soort, verklaring, Gever.gemeld(door, Optional.empty()), Optional.ofNullable(leeftijd));
  }

  static Akkoord akkoord(
      SoortAkkoord soort, Verklaring verklaring, Gever gever, Optional<Integer> leeftijd) {
    return Akkoord.van(
        soort,
        new Kern(
            new UUID(0x7000, 1),
            SCHOOL,
            new UUID(0x7000, 2),
            verklaring,
            gever,
            VANDAAG.minusDays(1),
            leeftijd,
            Optional.empty(),
            ALLES_AAN_GEMEENTE,
            new Gevraagd("2026-1", Optional.empty()),
            Optional.empty(),
            Instant.EPOCH));
  }

  /** The same with another last day. */
  public static Akkoord totEnMet(Akkoord akkoord, LocalDate laatsteDag) {
    Kern k = akkoord.kern();
    return akkoord.met(kopie(k, k.id(), k.grenzen(), k.reikwijdte(), Optional.of(laatsteDag), 0));
  }

  /** The same, by someone who turns 18 on this day. */
  public static Akkoord achttienOp(Akkoord akkoord, LocalDate dag) {
    Kern k = akkoord.kern();
    return akkoord.met(
        kopie(k, k.id(), Optional.of(new Leeftijdsgrenzen(dag)), k.reikwijdte(), k.geldigTot(), 0));
  }

  /** The same about something else, recorded so many seconds later. */
  public static Akkoord over(Akkoord akkoord, Reikwijdte reikwijdte, long secondenLater) {
    Kern k = akkoord.kern();
    return akkoord.met(
        kopie(k, UUID.randomUUID(), k.grenzen(), reikwijdte, k.geldigTot(), secondenLater));
  }

  private static Kern kopie(
      Kern k,
      UUID id,
      Optional<Leeftijdsgrenzen> grenzen,
      Reikwijdte reikwijdte,
      Optional<LocalDate> geldigTot,
      long secondenLater) {
    return new Kern(
        id,
        k.houder(),
        k.betrokkeneId(),
        k.verklaring(),
        k.gever(),
        k.gegevenOp(),
        k.leeftijd(),
        grenzen,
        reikwijdte,
        k.gevraagd(),
        geldigTot,
        k.vastgelegdTijdstip().plusSeconds(secondenLater));
  }
}
