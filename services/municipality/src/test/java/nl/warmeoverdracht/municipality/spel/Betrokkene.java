package nl.warmeoverdracht.municipality.spel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** A young person at the portal: what he sees and does about himself. */
public final class Betrokkene {

  private final Afzenderdienst diensten;
  private final String token;
  private final String koppeling;

  private Betrokkene(Afzenderdienst diensten, String token, String koppeling) {
    this.diensten = diensten;
    this.token = token;
    this.koppeling = koppeling;
  }

  /** Signs in and ties himself to what the school has of him. */
  public static Betrokkene van(Afzenderdienst diensten, String leerling) {
    String token = TestStack.shared().personToken("jongere-" + UUID.randomUUID(), "jongere");
    Response gekoppeld =
        diensten
            .bevel(token)
            .body(Map.of("code", diensten.koppelcode(leerling, "jongere")))
            .post("/v1/koppelingen");
    assertThat(gekoppeld.statusCode()).as(gekoppeld.asString()).isEqualTo(201);
    return new Betrokkene(diensten, token, gekoppeld.jsonPath().getString("koppelingId"));
  }

  /** Withdraws what he agreed to with the municipality. */
  public Response trektIn() {
    return diensten
        .bevel(token)
        .body(
            Map.of(
                "koppelingId",
                koppeling,
                "soort",
                "instemming",
                "ontvangerTaken",
                List.of("werk-en-inkomen"),
                "tekstversie",
                "2026-1"))
        .post("/v1/mijn/intrekkingen");
  }

  /** His one request, and what every organisation did with it. */
  public JsonPath verzoek() {
    Response lijst = diensten.bijConsent(token).get("/v1/mijn/verzoeken");
    assertThat(lijst.jsonPath().getList("items")).as(lijst.asString()).hasSize(1);
    return lijst.jsonPath().setRootPath("items[0]");
  }

  /** What one organisation did with it. */
  public String bij(String taak, String veld) {
    return verzoek()
        .getString("organisaties.find { it.ontvanger.taak == '%s' }.%s".formatted(taak, veld));
  }
}
