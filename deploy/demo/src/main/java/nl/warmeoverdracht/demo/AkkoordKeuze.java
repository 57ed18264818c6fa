package nl.warmeoverdracht.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Which agreement a line {@code toestemming} stands for, and who gives it at that age: whatever the
 * flow of the person's next offer demands (reference law, "Flows" and "Who agrees").
 *
 * @param soort instemming or toestemming
 * @param gegevenDoor jongere, ouder or vertegenwoordiger
 * @param taak the receiver's task
 */
record AkkoordKeuze(String soort, String gegevenDoor, String taak) {

  private static final int MEERDERJARIG = 18;
  private static final int ZELF_TOESTEMMEN = 16;

  static AkkoordKeuze voor(Cohort cohort, Rij leerling, LocalDate dag) {
    String nummer = leerling.kolom("leerlingnummer");
    Optional<Voorval> aanbod = cohort.eerste(nummer, "overdracht_aangeboden");
    Bestemming bestemming =
        aanbod
            .flatMap(voorval -> Bestemming.vanWaarde(voorval.waarde()))
            .orElse(Bestemming.GEMEENTE);
    int leeftijd = Period.between(Datums.lees(leerling.kolom("geboortedatum")), dag).getYears();
    return vraagtInstemming(cohort, leerling, bestemming, aanbod.map(Voorval::datum).orElse(dag))
        ? new AkkoordKeuze("instemming", instemmer(leerling, leeftijd), bestemming.taak())
        : new AkkoordKeuze(
            "toestemming",
            leeftijd < ZELF_TOESTEMMEN ? "vertegenwoordiger" : "jongere",
            bestemming.taak());
  }

  /**
   * WEC 44a(3), WVO 2020 2.31b(3), WEB 9.2.13(3): a school's dossier to W&I, with diploma in mbo.
   */
  private static boolean vraagtInstemming(
      Cohort cohort, Rij leerling, Bestemming bestemming, LocalDate aanbodOp) {
    if (bestemming != Bestemming.GEMEENTE) {
      return false;
    }
    return switch (leerling.kolom("schoolsoort")) {
      case "vso", "pro" -> true;
      case "mbo" ->
          cohort
              .eerste(leerling.kolom("leerlingnummer"), "diploma_behaald")
              .filter(diploma -> !diploma.datum().isAfter(aanbodOp))
              .isPresent();
      default -> false;
    };
  }

  /** In vso and pro the parents agree until 18; an mbo graduate agrees himself. */
  private static String instemmer(Rij leerling, int leeftijd) {
    return leeftijd < MEERDERJARIG && !leerling.kolom("schoolsoort").equals("mbo")
        ? "ouder"
        : "jongere";
  }
}
