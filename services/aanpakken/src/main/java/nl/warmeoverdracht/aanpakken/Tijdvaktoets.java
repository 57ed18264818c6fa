package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.kernel.Bezwaar;

/** Whether every stretch of an approach ends after it begins, whoever leaves on whichever day. */
final class Tijdvaktoets {

  private static final LocalDate EERSTE_DAG = LocalDate.of(2026, 1, 1);

  /** After these days the leap year, and the school year, begin again. */
  private static final int VIER_JAAR = 4 * 365 + 1;

  private static final int LEEFTIJD = 18;

  private Tijdvaktoets() {}

  static List<Bezwaar> vind(Aanpak aanpak) {
    Stream<Tijdvak> tijdvakken =
        Stream.concat(
            aanpak.fasen().stream().flatMap(List::stream).map(Fase::tijdvak),
            aanpak.nazorg().stream().map(Nazorg::tijdvak));
    return tijdvakken
        .filter(Tijdvaktoets::omgekeerd)
        .limit(1)
        .map(tijdvak -> eindeVoorBegin(aanpak))
        .toList();
  }

  /** Somebody for every day on which a person can leave. */
  static Stream<Jongere> wieOokWanneer() {
    return Stream.iterate(EERSTE_DAG, dag -> dag.plusDays(1))
        .limit(VIER_JAAR)
        .map(dag -> Jongere.met(dag.minusYears(LEEFTIJD), dag));
  }

  private static boolean omgekeerd(Tijdvak tijdvak) {
    return wieOokWanneer()
        .map(jongere -> Grenzen.van(tijdvak, jongere))
        .anyMatch(Grenzen::omgekeerd);
  }

  private static Bezwaar eindeVoorBegin(Aanpak aanpak) {
    return Bezwaar.opVeld(
        "/aanpakken/" + aanpak.id(),
        "einde-voor-begin",
        "In de aanpak " + aanpak.id() + " eindigt een fase of de nazorg voordat zij begint.",
        "Controleer van en tot.");
  }
}
