package nl.warmeoverdracht.municipality.spel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.testkit.contract.ContractFilter;

/** A receiver at work over HTTP, with its own token; every answer is checked by the contract. */
public final class Ontvanger {

  public static final String CONTACTPERSOON =
      """
      {"contactpersoon": {"naam": "M. de Vries", "functie": "klantmanager",
        "email": "contact@gemeente.example", "telefoon": "0314-000000"}}
      """;
  public static final String ONVOLLEDIG =
      """
      {"redenen": [{"code": "onvolledig", "toelichting": "De uitstroomdatum ontbreekt."}]}
      """;

  private static final ContractFilter CONTRACT = ContractFilter.of("municipality");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String OVERDRACHTEN = "/v1/ontvangen-overdrachten/";

  private final String client;

  private Ontvanger(String client) {
    this.client = client;
  }

  /** The software of a party. */
  public static Ontvanger van(Partij partij) {
    return new Ontvanger(Partijen.systeem(partij));
  }

  /** Any client of the realm. */
  public static Ontvanger client(String client) {
    return new Ontvanger(client);
  }

  /** A request with the token. */
  public RequestSpecification vraagt() {
    return given().filter(CONTRACT).header("Authorization", "Bearer " + Partijen.token(client));
  }

  /** {@code GET} of a handover or something below it. */
  public Response haalt(UUID overdracht, String deel) {
    return vraagt().get(OVERDRACHTEN + overdracht + deel);
  }

  /** The handover once it is in the state; the failure says in which state it stayed. */
  public Response ziet(UUID overdracht, String toestand) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> {
              Response antwoord = haalt(overdracht, "");
              assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
              assertThat(antwoord.jsonPath().getString("toestand")).isEqualTo(toestand);
            });
    return haalt(overdracht, "");
  }

  /** The {@code ETag} of the handover as it is now. */
  public String versie(UUID overdracht) {
    return haalt(overdracht, "").header("ETag");
  }

  /** Accepts what it sees. */
  public Response aanvaardt(UUID overdracht) {
    return doet(overdracht, "/aanvaardingen", versie(overdracht), CONTACTPERSOON);
  }

  /** Hands back what it sees. */
  public Response legtTerug(UUID overdracht) {
    return doet(overdracht, "/terugleggingen", versie(overdracht), ONVOLLEDIG);
  }

  /** A command on a version, with a key of its own. */
  public Response doet(UUID overdracht, String deel, String versie, String body) {
    return doet(UUID.randomUUID().toString(), overdracht, deel, versie, body);
  }

  /** A command on a version, with the key given. */
  public Response doet(String sleutel, UUID overdracht, String deel, String versie, String body) {
    return vraagt()
        .header("Idempotency-Key", sleutel)
        .header("If-Match", versie)
        .contentType(ContentType.JSON)
        .body(body)
        .post(OVERDRACHTEN + overdracht + deel);
  }

  /** A command that has no version. */
  public Response stuurt(UUID overdracht, String deel, String body) {
    RequestSpecification request = vraagt().header("Idempotency-Key", UUID.randomUUID().toString());
    return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
        .post(OVERDRACHTEN + overdracht + deel);
  }
}
