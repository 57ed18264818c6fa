package nl.warmeoverdracht.consent.akkoord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * What a declaration must meet to be recorded; all objections at once. Whether it opens anything is
 * not asked here: that is for the rules, on the day of the decision.
 */
public final class AkkoordRegels {

  private AkkoordRegels() {}

  /** All objections to recording this on this day; none when it can be. */
  public static List<Bezwaar> bezwaren(Akkoord akkoord, LocalDate vandaag) {
    Kern kern = akkoord.kern();
    return Stream.of(
            nietBevoegd(akkoord),
            inDeToekomst(kern, vandaag),
            voorHetBegin(kern),
            leeftijdKloptNiet(kern),
            grondPastNiet(kern),
            ontvangerZonderTaak(kern))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Whoever declares it here himself must be the one whose word it is. Of what a holder reports the
   * holder saw who said it: whether that opens anything the rules decide, and what closes something
   * is never refused for who said it.
   */
  private static Optional<Bezwaar> nietBevoegd(Akkoord akkoord) {
    Gever gever = akkoord.kern().gever();
    boolean bevoegd =
        akkoord
            .kern()
            .leeftijd()
            .filter(jaren -> akkoord.magVerklaren(gever.door(), akkoord.verklaring(), jaren))
            .isPresent();
    return gever.koppelingId().isEmpty() || bevoegd
        ? Optional.empty()
        : Optional.of(
            Bezwaar.opVeld(
                "/soort",
                "niet-bevoegd",
                "Bij deze leeftijd mag u deze %s niet zelf %s."
                    .formatted(akkoord.soort().code(), woord(akkoord.verklaring())),
                gever.door() == GegevenDoor.OUDER
                    ? "De jongere beslist hier zelf over, met een eigen account."
                    : "Vraag een ouder; geslaagd voor het mbo en nog geen achttien: geef het op"
                        + " school."));
  }

  private static String woord(Verklaring verklaring) {
    return switch (verklaring) {
      case GEGEVEN -> "geven";
      case GEWEIGERD -> "weigeren";
      case INGETROKKEN -> "intrekken";
    };
  }

  private static Optional<Bezwaar> inDeToekomst(Kern kern, LocalDate vandaag) {
    return als(
        kern.gegevenOp().isAfter(vandaag),
        "/gegevenOp",
        "in-de-toekomst",
        "Deze dag moet nog komen.",
        "Vul de dag in waarop het is verklaard.");
  }

  private static Optional<Bezwaar> voorHetBegin(Kern kern) {
    return als(
        kern.geldigTot().filter(tot -> tot.isBefore(kern.gegevenOp())).isPresent(),
        "/geldigTot",
        "voor-het-begin",
        "Het einde ligt voor de dag waarop het is verklaard.",
        "Vul een latere dag in, of laat het einde weg.");
  }

  /**
   * Of an adult the holder may report any day that has passed, so only his childhood is checked.
   */
  private static Optional<Bezwaar> leeftijdKloptNiet(Kern kern) {
    return als(
        kern.grenzen()
            .map(grenzen -> grenzen.leeftijdOp(kern.gegevenOp()))
            .filter(volgensDag -> kern.leeftijd().filter(l -> !zelfde(l, volgensDag)).isPresent())
            .isPresent(),
        "/leeftijd",
        "leeftijd-klopt-niet",
        "De leeftijd past niet bij de dag waarop de betrokkene achttien wordt.",
        "Geef de leeftijd op de dag waarop het is verklaard.");
  }

  private static boolean zelfde(int leeftijd, int volgensDag) {
    return leeftijd == volgensDag
        || leeftijd >= Leeftijdsgrenzen.VOLWASSEN && volgensDag >= Leeftijdsgrenzen.VOLWASSEN;
  }

  /** Ouderlijk gezag ends at 18; curatele, bewind and mentorschap are for adults. */
  private static Optional<Bezwaar> grondPastNiet(Kern kern) {
    return als(
        kern.gever().grond().filter(grond -> !past(grond, kern)).isPresent(),
        "/grond",
        "grond-past-niet",
        "Op deze grond kan niemand dit voor iemand van deze leeftijd verklaren.",
        "Kies ouderlijk-gezag tot achttien, en curatele, bewind of mentorschap daarna.");
  }

  private static boolean past(Vertegenwoordigingsgrond grond, Kern kern) {
    boolean volwassen =
        kern.leeftijd().filter(jaren -> jaren >= Leeftijdsgrenzen.VOLWASSEN).isPresent();
    return kern.gever().door() == GegevenDoor.VERTEGENWOORDIGER
        && grond.isVoorVolwassenen() == volwassen;
  }

  private static Optional<Bezwaar> ontvangerZonderTaak(Kern kern) {
    return als(
        kern.reikwijdte().ontvangers().stream()
            .anyMatch(partij -> !kern.reikwijdte().ontvangerTaken().contains(partij.taak())),
        "/ontvangers",
        "ontvanger-zonder-taak",
        "Een van deze partijen heeft een taak die niet onder ontvangerTaken staat.",
        "Voeg de taak toe, of haal de partij weg.");
  }

  private static Optional<Bezwaar> als(
      boolean zo, String veld, String code, String melding, String oplossing) {
    return zo ? Optional.of(Bezwaar.opVeld(veld, code, melding, oplossing)) : Optional.empty();
  }
}
