package nl.warmeoverdracht.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a cohort folder and shifts every date in it, birth dates included, by the same number of
 * days: ages and intervals stay, deadlines and law are today's (reference domain, cohort files).
 */
final class CohortLezer {

  private static final List<String> DATUMKOLOMMEN =
      List.of("geboortedatum", "verwachte_uitstroomdatum");

  private final Verschuivingen verschuivingen;

  CohortLezer(Verschuivingen verschuivingen) {
    this.verschuivingen = verschuivingen;
  }

  Cohort lees(Path map) {
    for (String nodig : List.of("leerlingen.csv", "verloop.csv")) {
      if (!Files.isRegularFile(map.resolve(nodig))) {
        throw new DemoFout(
            map + " is geen cohortmap: " + nodig + " ontbreekt (zie deploy/demo/README.md)");
      }
    }
    CsvBestand.Inhoud leerlingen = CsvBestand.lees(map.resolve("leerlingen.csv"));
    List<Voorval> verloop =
        CsvBestand.lees(map.resolve("verloop.csv")).rijen().stream()
            .map(CohortLezer::voorval)
            .toList();
    String naam = map.toAbsolutePath().normalize().getFileName().toString();
    long dagen = verschuivingen.dagen(naam, laatsteDag(verloop, map));
    return new Cohort(
        naam,
        leerlingen.kolommen(),
        leerlingen.rijen().stream().map(rij -> verschoven(rij, dagen)).toList(),
        verloop.stream()
            .map(voorval -> verschoven(voorval, dagen))
            .sorted(Comparator.comparing(Voorval::datum))
            .toList());
  }

  private static LocalDate laatsteDag(List<Voorval> verloop, Path map) {
    return verloop.stream()
        .map(Voorval::datum)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new DemoFout(map.resolve("verloop.csv") + " bevat geen gebeurtenissen"));
  }

  private static Voorval voorval(Rij rij) {
    return new Voorval(
        Datums.lees(rij.kolom("datum")),
        rij.kolom("leerlingnummer"),
        rij.kolom("gebeurtenis"),
        rij.kolom("waarde"));
  }

  private static Voorval verschoven(Voorval voorval, long dagen) {
    return new Voorval(
        voorval.datum().plusDays(dagen),
        voorval.leerlingnummer(),
        voorval.gebeurtenis(),
        voorval.waarde());
  }

  private static Rij verschoven(Rij rij, long dagen) {
    Map<String, String> kolommen = new HashMap<>(rij.kolommen());
    for (String kolom : DATUMKOLOMMEN) {
      kolommen.computeIfPresent(
          kolom,
          (naam, waarde) ->
              waarde.isBlank()
                  ? waarde
                  : Datums.schrijf(Datums.lees(waarde.strip()).plusDays(dagen)));
    }
    return new Rij(kolommen);
  }
}
