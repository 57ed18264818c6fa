package nl.warmeoverdracht.school.proef;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.awaitility.Awaitility;

/** The school service as a party's own software calls it; every answer is held to the contract. */
public final class School {

  private static final ContractFilter CONTRACT = ContractFilter.of("school");
  private static final String ONDER = "/v1/overdrachten/";

  private final String token;

  private School(String token) {
    this.token = token;
  }

  /** Calls for a party. */
  public static School namens(Partij partij) {
    return new School(TestStack.shared().token(Partijen.systeem(partij)));
  }

  /** Calls as one of our services. */
  public static School alsDienst(String dienst) {
    return new School(TestStack.shared().token("dienst-" + dienst));
  }

  /** A request with this caller's token. */
  public RequestSpecification verzoek() {
    return given().filter(CONTRACT).header("Authorization", "Bearer " + token);
  }

  /** A command with a fresh key. */
  public RequestSpecification opdracht(Object body) {
    return verzoek()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(body);
  }

  /** A command on the version seen. */
  public RequestSpecification opdracht(Object body, String etag) {
    return opdracht(body).header("If-Match", etag);
  }

  /** Makes a draft. */
  public Response maakConcept(UUID leerlingId, String bestemming) {
    return opdracht(Map.of("leerlingId", leerlingId.toString(), "bestemming", bestemming))
        .post("/v1/overdrachten");
  }

  /** Makes a draft and offers it with the default deadline; answers its id. */
  public UUID aangeboden(UUID leerlingId, String bestemming) {
    Response concept = maakConcept(leerlingId, bestemming);
    concept.then().statusCode(201);
    UUID id = UUID.fromString(concept.path("id"));
    biedAan(id, concept.header("ETag")).then().statusCode(201);
    return id;
  }

  /** Offers the version seen with the default deadline. */
  public Response biedAan(UUID id, String etag) {
    return opdracht(Map.of(), etag).post(ONDER + id + "/aanbiedingen");
  }

  /** The handover as it is. */
  public Response haal(UUID id) {
    return verzoek().get(ONDER + id);
  }

  /** Something below the handover. */
  public Response haal(UUID id, String onderdeel) {
    return verzoek().get(ONDER + id + "/" + onderdeel);
  }

  /** Waits until the handover is in this state; says what it saw when it does not come. */
  public Response wachtOp(UUID id, String toestand) {
    return Awaitility.await("overdracht " + id + " is " + toestand)
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> haal(id), antwoord -> toestand.equals(antwoord.path("toestand")));
  }
}
