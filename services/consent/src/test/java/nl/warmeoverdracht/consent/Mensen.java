package nl.warmeoverdracht.consent;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.TestStack;
import tools.jackson.databind.JsonNode;

/**
 * Young people and parents who signed in at the portal; every call is held against the contract.
 */
public final class Mensen {

  public static final String JONGERE = "jongere";
  public static final String ANDERE_JONGERE = "jongere-twee";
  public static final String OUDER = "ouder";

  /** Shorter than a token lives, because logging in is slow. */
  private static final Duration VERS = Duration.ofMinutes(3);

  private static final ContractFilter CONTRACT = ContractFilter.of("consent");
  private static final Map<String, Aangemeld> TOKENS = new ConcurrentHashMap<>();

  private record Aangemeld(String token, Instant op) {
    boolean isVers() {
      return op.plus(VERS).isAfter(Instant.now());
    }
  }

  private Mensen() {}

  /** The token of this person; the name begins with the role. */
  public static String token(String wie) {
    return TOKENS
        .compute(wie, (naam, was) -> was != null && was.isVers() ? was : meldAan(naam))
        .token();
  }

  /** The person as the service knows him. */
  public static Persoon persoon(String wie) {
    String claims = token(wie).split("\\.", -1)[1];
    JsonNode gelezen =
        StrictJson.parse(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
    return Persoon.van(gelezen.path("iss").asString(), gelezen.path("sub").asString());
  }

  /** A request as this person. */
  public static RequestSpecification als(String wie) {
    return given()
        .filter(CONTRACT)
        .contentType(ContentType.JSON)
        .header("Authorization", "Bearer " + token(wie));
  }

  /** A command of this person, with a key of its own. */
  public static RequestSpecification doet(String wie) {
    return als(wie).header("Idempotency-Key", UUID.randomUUID());
  }

  /** Ties this person to a pupil of the school of the tests; the id of the tie. */
  public static String koppel(String wie, UUID betrokkene, LocalDate achttienOp) {
    Response antwoord =
        doet(wie).body(Map.of("code", code(wie, betrokkene, achttienOp))).post("/v1/koppelingen");
    if (antwoord.statusCode() != 201) {
      throw new AssertionError("no tie: " + antwoord.asString());
    }
    return antwoord.jsonPath().getString("koppelingId");
  }

  /** A code of the school of the tests for this person. */
  public static String code(String wie, UUID betrokkene, LocalDate achttienOp) {
    return vraagCode(rol(wie), betrokkene, achttienOp, UUID.randomUUID().toString())
        .jsonPath()
        .getString("code");
  }

  /** Asks for a code as the school's dienst. */
  public static Response vraagCode(
      String hoedanigheid, UUID betrokkene, LocalDate achttienOp, String sleutel) {
    return Consent.als(Consent.SCHOOL)
        .header("Idempotency-Key", sleutel)
        .body(
            Map.of(
                "houder",
                Consent.HOUDER,
                "betrokkeneId",
                betrokkene,
                "hoedanigheid",
                hoedanigheid,
                "wordtAchttienOp",
                achttienOp.toString()))
        .post("/v1/koppelcodes");
  }

  private static Aangemeld meldAan(String wie) {
    return new Aangemeld(TestStack.shared().personToken(wie, rol(wie)), Instant.now());
  }

  private static String rol(String wie) {
    return wie.split("-", 2)[0];
  }
}
