package nl.warmeoverdracht.school.leerling;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The closed code lists of a pupil, word for word those of {@code contracts/api/gedeeld.yaml}; a
 * test holds the two together. Health and justice are left out of the areas of life on purpose: no
 * code exists to send them with (UAVG 30).
 */
public final class Codelijsten {

  public static final Set<String> NIVEAUS =
      lijst("vso", "pro", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "geen");

  /** WEC 14. */
  public static final Set<String> UITSTROOMPROFIELEN =
      lijst("vervolgonderwijs", "arbeidsmarktgericht", "dagbesteding");

  public static final Set<String> REGELINGEN = lijst("geen", "wajong", "participatiewet");

  public static final Set<String> LEEFGEBIEDEN =
      lijst(
          "financien",
          "huiselijke-relaties",
          "huisvesting",
          "sociaal-netwerk",
          "vervoer",
          "werk-en-opleiding",
          "zelfredzaamheid");

  /** What someone needs at work, in functional words; never a diagnosis. */
  public static final Set<String> BEGELEIDINGSBEHOEFTEN =
      lijst(
          "duidelijke-stap-voor-stap-uitleg",
          "extra-tijd-om-te-wennen",
          "hulp-bij-gesprekken-met-leidinggevende",
          "hulp-bij-reizen",
          "korte-werkdagen-in-het-begin",
          "rustige-werkplek",
          "vast-aanspreekpunt-op-de-werkvloer",
          "vooraf-weten-wat-er-komt");

  private Codelijsten() {}

  private static Set<String> lijst(String... codes) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(codes)));
  }
}
