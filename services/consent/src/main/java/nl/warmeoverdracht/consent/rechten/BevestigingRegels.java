package nl.warmeoverdracht.consent.rechten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.consent.rechten.Kennisgeving.Antwoord;
import nl.warmeoverdracht.kernel.Bezwaar;

/** What a receiver may answer, and what an answer does. Pure. */
final class BevestigingRegels {

  private BevestigingRegels() {}

  /** All that is wrong with an answer as such. */
  static List<Bezwaar> bezwaren(Kennisgeving kennisgeving, Bevestiging bevestiging) {
    return Stream.of(
            bezwaarAls(
                !kennisgeving.soort().kanLeidenTot(bevestiging.gevolg()),
                Bezwaar.opVeld(
                    "/uitkomst",
                    "past-niet",
                    "Dit is geen antwoord op een " + kennisgeving.soort().code() + ".",
                    "Verwijder, bevries of behoud met een grond.")),
            bezwaarAls(
                bevestiging.behoudtIets() && bevestiging.artikel().isEmpty(),
                Bezwaar.opVeld(
                    "/artikel",
                    "grond-ontbreekt",
                    "Behouden mag alleen op een wettelijke grond.",
                    "Noem het artikel, of verwijder de gegevens.")),
            bezwaarAls(
                kennisgeving.soort() == Verzoeksoort.WISSING
                    && bevestiging.behoudtIets()
                    && bevestiging.uitzondering().isEmpty(),
                Bezwaar.opVeld(
                    "/uitzondering",
                    "uitzondering-ontbreekt",
                    "Wissing weigeren mag alleen op een uitzondering van AVG artikel 17, derde lid.",
                    "Noem de uitzondering, of verwijder de gegevens.")),
            bezwaarAls(
                !kennisgeving.categorieen().containsAll(bevestiging.categorieen())
                    || !kennisgeving.categorieen().containsAll(bevestiging.behouden()),
                Bezwaar.opVeld(
                    "/categorieen",
                    "niet-gevraagd",
                    "Hierbij staan categorieën die niet zijn gevraagd.",
                    "Noem alleen categorieën uit de kennisgeving.")))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What the answer makes of it: the same instance when it says what was said before, another one
   * when it is new, empty when something else was said before. Only what was frozen may still be
   * removed.
   */
  static Optional<Kennisgeving> verwerk(
      Kennisgeving kennisgeving, Bevestiging bevestiging, Instant nu) {
    Optional<Bevestiging> eerder = kennisgeving.antwoord().map(Antwoord::bevestiging);
    if (eerder.isEmpty()) {
      return Optional.of(kennisgeving.beantwoord(bevestiging, nu));
    }
    if (eerder.get().equals(bevestiging)) {
      return Optional.of(kennisgeving);
    }
    return eerder.get().gevolg() == Gevolg.BEVROREN && bevestiging.gevolg() == Gevolg.VERWIJDERD
        ? Optional.of(kennisgeving.beantwoord(bevestiging, nu))
        : Optional.empty();
  }

  /** It becomes late: once, and only when nothing was answered and the term has passed. */
  static Optional<Kennisgeving> verstrijk(Kennisgeving kennisgeving, Instant nu) {
    boolean verstreken =
        kennisgeving.toestand() == Toestand.GEVRAAGD
            && nu.isAfter(kennisgeving.uiterlijkTijdstip());
    return verstreken ? Optional.of(kennisgeving.teLaat(nu)) : Optional.empty();
  }

  private static Optional<Bezwaar> bezwaarAls(boolean zo, Bezwaar bezwaar) {
    return zo ? Optional.of(bezwaar) : Optional.empty();
  }
}
