package nl.warmeoverdracht.aanpakken;

import java.util.ArrayList;
import java.util.List;

/** Where somebody is not for whom an approach was made. A warning: who guides decides. */
final class Doelgroeptoets {

  private Doelgroeptoets() {}

  static List<String> vind(Doelgroep doelgroep, Jongere jongere) {
    List<String> waarschuwingen = new ArrayList<>();
    int leeftijd = jongere.leeftijdBijUitstroom();
    doelgroep
        .jongste()
        .filter(jongste -> leeftijd < jongste)
        .ifPresent(jongste -> waarschuwingen.add(leeftijd(leeftijd, "vanaf " + jongste)));
    doelgroep
        .oudste()
        .filter(oudste -> leeftijd > oudste)
        .ifPresent(oudste -> waarschuwingen.add(leeftijd(leeftijd, "tot en met " + oudste)));
    jongere
        .schoolsoort()
        .filter(
            soort ->
                doelgroep.schoolsoorten().map(soorten -> !soorten.contains(soort)).orElse(false))
        .ifPresent(
            soort ->
                waarschuwingen.add(
                    "Deze aanpak is niet beschreven voor wie %s verlaat.".formatted(soort.code())));
    return waarschuwingen;
  }

  private static String leeftijd(int leeftijd, String grens) {
    return "Bij de uitstroom is deze jongere %d jaar; de aanpak is voor jongeren %s jaar."
        .formatted(leeftijd, grens);
  }
}
