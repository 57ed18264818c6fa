package nl.warmeoverdracht.demo;

import java.util.List;
import java.util.Optional;

/**
 * What one administration exported and what became of its people; every date already shifted.
 *
 * @param naam folder name
 * @param kolommen header of {@code leerlingen.csv}, in order
 * @param leerlingen rows of {@code leerlingen.csv}
 * @param verloop lines of {@code verloop.csv} in the order of their dates
 */
record Cohort(String naam, List<String> kolommen, List<Rij> leerlingen, List<Voorval> verloop) {

  Rij leerling(String leerlingnummer) {
    return leerlingen.stream()
        .filter(rij -> rij.kolom("leerlingnummer").equals(leerlingnummer))
        .findFirst()
        .orElseThrow(
            () ->
                new DemoFout(
                    "verloop.csv noemt leerling "
                        + leerlingnummer
                        + ", die niet in leerlingen.csv staat"));
  }

  List<Voorval> voorvallen(String gebeurtenis) {
    return verloop.stream().filter(voorval -> voorval.gebeurtenis().equals(gebeurtenis)).toList();
  }

  /** The first event of a kind for one person, when there is one. */
  Optional<Voorval> eerste(String leerlingnummer, String gebeurtenis) {
    return voorvallen(gebeurtenis).stream()
        .filter(voorval -> voorval.leerlingnummer().equals(leerlingnummer))
        .findFirst();
  }
}
