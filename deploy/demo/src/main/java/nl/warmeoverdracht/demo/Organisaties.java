package nl.warmeoverdracht.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every organisation that a cohort needs: the ones the platform's demo knows, and for a folder from
 * elsewhere the organisations and municipalities it names.
 */
final class Organisaties {

  private static final String ONBEKENDE_GEMEENTE = "9%03d";
  private static final String GEMEENTE_OIN = "0000009910000%s000";
  private static final List<String> GEMEENTETAKEN = List.of("werk-en-inkomen", "doorstroompunt");

  private final Map<String, Organisatie> perOin = new LinkedHashMap<>();

  Organisaties(List<Organisatie> bekend) {
    bekend.forEach(organisatie -> perOin.put(organisatie.oin(), organisatie));
  }

  /** Adds what this cohort names and nobody knew yet. */
  void vulAan(Cohort cohort) {
    for (Rij rij : cohort.leerlingen()) {
      perOin.computeIfAbsent(rij.kolom("organisatie_oin"), oin -> zendende(oin, rij));
      if (!kentGemeente(rij.kolom("woongemeente"))) {
        Organisatie gemeente = gemeente(rij.kolom("woongemeente"));
        perOin.put(gemeente.oin(), gemeente);
      }
    }
  }

  List<Organisatie> alle() {
    return new ArrayList<>(perOin.values());
  }

  private static Organisatie zendende(String oin, Rij rij) {
    String taak = rij.kolom("schoolsoort").equals("bvo") ? "trajectaanbieder" : "school";
    return new Organisatie(oin, rij.kolom("organisatie"), Optional.empty(), List.of(taak));
  }

  /**
   * An unknown municipality gets the first free number of the range 9000 and up, which CBS does not
   * use.
   */
  private Organisatie gemeente(String naam) {
    Set<String> bezet = Set.copyOf(perOin.keySet());
    for (int nummer = 0; ; nummer++) {
      String code = ONBEKENDE_GEMEENTE.formatted(nummer);
      String oin = GEMEENTE_OIN.formatted(code);
      if (!bezet.contains(oin)) {
        return new Organisatie(
            oin,
            "Gemeente " + naam,
            Optional.of(new Organisatie.Gemeente(code, naam)),
            GEMEENTETAKEN);
      }
    }
  }

  private boolean kentGemeente(String naam) {
    return perOin.values().stream()
        .flatMap(organisatie -> organisatie.gemeente().stream())
        .anyMatch(gemeente -> gelijk(gemeente.naam(), naam));
  }

  private static boolean gelijk(String een, String ander) {
    return kaal(een).equals(kaal(ander));
  }

  private static String kaal(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
