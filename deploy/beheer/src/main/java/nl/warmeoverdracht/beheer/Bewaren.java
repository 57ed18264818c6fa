package nl.warmeoverdracht.beheer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code platform/bin/bewaren}: what is past its term, counted, or erased with {@code --echt}. */
public final class Bewaren {

  private static final List<String> DIENSTEN = List.of("consent", "school", "municipality");
  private static final String GEBRUIK =
      """
      bewaren            telt per termijn en partij wat zijn bewaartermijn voorbij is
      bewaren --echt     wist het, en bewaart het verslag
      """;

  private Bewaren() {}

  /** Does one round at each service and exits with its status. */
  public static void main(String[] args) {
    try {
      List<String> woorden = List.of(args);
      if (!woorden.isEmpty() && !woorden.equals(List.of("--echt"))) {
        throw new BeheerFout(BeheerFout.GEBRUIK, GEBRUIK);
      }
      boolean proef = woorden.isEmpty();
      for (String dienst : DIENSTEN) {
        Dienst api = new Dienst(Aansluiting.uit(System.getenv(), dienst));
        regels(dienst, ronde(api, proef)).forEach(System.out::println);
      }
      System.out.println(proef ? "Alleen geteld: er is niets gewist." : "Gewist.");
    } catch (BeheerFout fout) {
      System.err.println(fout.getMessage());
      System.exit(fout.status());
    }
  }

  private static JsonNode ronde(Dienst api, boolean proef) {
    return api.wijzig(
            "POST",
            "/v1/bewaarrondes",
            Dienst.JSON.createObjectNode().put("proef", proef),
            Optional.empty())
        .inhoud();
  }

  static List<String> regels(String dienst, JsonNode ronde) {
    List<String> regels = new ArrayList<>();
    for (JsonNode regel : ronde.path("regels")) {
      regels.add(
          "%-36s %-36s %8d  van voor %s"
              .formatted(
                  regel.path("bewaartermijn").asText(),
                  regel.path("partij").asText(),
                  regel.path("aantal").asLong(),
                  regel.path("grens").asText().substring(0, 10)));
    }
    if (regels.isEmpty()) {
      regels.add(dienst + ": niets is zijn bewaartermijn voorbij.");
    }
    return regels;
  }
}
