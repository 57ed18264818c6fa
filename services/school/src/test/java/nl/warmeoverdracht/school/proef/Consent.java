package nl.warmeoverdracht.school.proef;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.GatedService;
import nl.warmeoverdracht.testkit.stack.ServiceGate;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.awaitility.Awaitility;

/**
 * The real consent service of this JVM, behind a gate that only delays or refuses. Its decisions
 * live shorter than a call may take, so that one can end while its answer is on its way.
 */
public final class Consent {

  private static final String BESLUITEN = "/v1/verstrekkingsbesluiten";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> INSTELLINGEN =
      Map.of("WARMEOVERDRACHT_CONSENT_BESLUIT_GELDIGHEID", "PT1.5S");

  private final GatedService dienst = GatedService.shared("consent", INSTELLINGEN);

  private Consent() {}

  /** The service, with an open gate that saw nothing yet; started when it does not run. */
  public static Consent open() {
    Consent consent = new Consent();
    consent.dienst.gate().reset();
    return consent;
  }

  /** Has the operator register a municipality with its task W&I, and waits until we heard. */
  public Consent metGemeente(Partij partij, String code, String naam) {
    return registreer(
        partij,
        Map.of(
            "naam",
            "Gemeente " + naam,
            "gemeente",
            Map.of("code", code, "naam", naam),
            "partijen",
            partijen(partij)));
  }

  /** Has the operator register an organisation that is no municipality. */
  public Consent metOrganisatie(Partij partij, String naam) {
    return registreer(partij, Map.of("naam", naam, "partijen", partijen(partij)));
  }

  private Consent registreer(Partij partij, Map<String, Object> registratie) {
    String oin = partij.oin().waarde();
    given()
        .filter(ContractFilter.of("consent"))
        .header("Authorization", "Bearer " + TestStack.shared().token("beheer-platform"))
        .contentType("application/json")
        .body(registratie)
        .put(dienst.url() + "/v1/organisaties/" + oin)
        .then()
        .statusCode(oneOf(200, 201));
    Databank.wachtOpOrganisatie(oin);
    return this;
  }

  private static List<Map<String, Object>> partijen(Partij partij) {
    return List.of(Map.of("taak", partij.taak().code(), "bsnBevoegd", true));
  }

  /** What can go wrong on the way to it and back. */
  public ServiceGate poort() {
    return dienst.gate();
  }

  /** Every decision ends while its answer is on its way. */
  public void besluitenVervallenOnderweg() {
    terwijlBesluitOnderwegIs(
        passage -> {
          Instant vervalt = Instant.parse(lees(passage.answer()).path("vervaltTijdstip").asText());
          Awaitility.await("the decision ends at " + vervalt)
              .atMost(Duration.ofSeconds(10))
              .pollInterval(Duration.ofMillis(20))
              .until(() -> Instant.now().isAfter(vervalt));
        });
  }

  /** Does something while a decision is on its way. */
  public void terwijlBesluitOnderwegIs(Consumer<ServiceGate.Passage> daad) {
    poort()
        .whileOnItsWay(
            passage -> {
              if (passage.path().equals(BESLUITEN)) {
                daad.accept(passage);
              }
            });
  }

  /** Its database keeps no decision until this ends, so that the service fails by itself. */
  public Storing kanGeenBesluitBewaren() {
    String rol = TestStack.shared().database("consent").app();
    Databank.alsEigenaar("consent", "revoke insert on verstrekkingsbesluit from " + rol);
    return () -> Databank.alsEigenaar("consent", "grant insert on verstrekkingsbesluit to " + rol);
  }

  /** The questions that it answered, well or not. */
  public List<JsonNode> vragen() {
    return langs(BESLUITEN).stream().map(passage -> lees(passage.request())).toList();
  }

  /** Its last answer about a decision, whether or not it arrived. */
  public ServiceGate.Passage laatsteBesluit() {
    return langs(BESLUITEN).getLast();
  }

  /** What came by for this path and below. */
  public List<ServiceGate.Passage> langs(String pad) {
    return poort().passages().stream().filter(passage -> passage.path().startsWith(pad)).toList();
  }

  /** What it keeps of one trace in Logboek Dataverwerkingen, as an auditor reads it. */
  public List<Map<String, Object>> verwerkingen(String traceId) {
    return given()
        .filter(ContractFilter.of("consent"))
        .header("Authorization", "Bearer " + TestStack.shared().token("toezicht-platform"))
        .get(dienst.url() + "/v1/dataverwerkingen?limiet=200&traceId=" + traceId)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  /** Kills it; the next {@link #open} starts it again. */
  public void sterft() {
    dienst.kill();
  }

  /** Something that is wrong until it is closed. */
  public interface Storing extends AutoCloseable {
    @Override
    void close();
  }

  private static JsonNode lees(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
