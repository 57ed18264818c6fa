package nl.warmeoverdracht.consent.uitvoer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen.Benoemd;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Of whom somebody may have everything: of himself, through all his ties, and of his child below
 * 16, one tie at a time (UAVG 5). Pure.
 */
final class Uitvoerrecht {

  private Uitvoerrecht() {}

  /**
   * The ties through which is looked.
   *
   * @param eigen all ties of the person
   * @param als the capacities in which he signed in
   * @param koppelingId the one he named
   * @return empty when he named one that is not his
   */
  static Optional<Decision<List<Benoemd>>> kies(
      List<Benoemd> eigen, Set<Hoedanigheid> als, Optional<UUID> koppelingId, LocalDate vandaag) {
    if (koppelingId.isPresent()) {
      return eigen.stream()
          .filter(een -> een.koppeling().id().equals(koppelingId.get()))
          .filter(een -> als.contains(een.koppeling().hoedanigheid()))
          .findFirst()
          .map(een -> via(een, vandaag));
    }
    return Optional.of(
        als.contains(Hoedanigheid.JONGERE)
            ? Decision.accept(eigen.stream().filter(een -> een.koppeling().opentPagina()).toList())
            : Decision.reject(kiesEenKoppeling()));
  }

  private static Decision<List<Benoemd>> via(Benoemd een, LocalDate vandaag) {
    Koppeling koppeling = een.koppeling();
    return koppeling.opentPagina()
            || koppeling.leeftijd().leeftijdOp(vandaag) < Leeftijdsgrenzen.EIGEN_TOESTEMMING
        ? Decision.accept(List.of(een))
        : Decision.reject(alZestien());
  }

  private static Bezwaar alZestien() {
    return Bezwaar.opVeld(
        "koppelingId",
        "jongere-beslist-zelf",
        "Vanaf zestien jaar vraagt de jongere zelf wat er van hem bekend is.",
        "De jongere kan dit met een eigen account doen.");
  }

  private static Bezwaar kiesEenKoppeling() {
    return Bezwaar.opVeld(
        "koppelingId",
        "koppeling-ontbreekt",
        "Een ouder vraagt dit voor één kind bij één organisatie.",
        "Noem de koppeling; u vindt haar bij uw koppelingen.");
  }
}
