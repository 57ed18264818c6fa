package nl.warmeoverdracht.municipality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.municipality.spel.Afzenderdienst;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.StackResource;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Everything that is known of somebody (AVG 15), with the real school and consent. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UitvoerKetenIT {

  private static final int LAATSTE = 99;
  private static final String UITVOER = "/v1/mijn/uitvoer";
  private static final String JSON = "application/json";

  private record Jongere(String leerlingnummer, UUID overdracht, String token) {}

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);
  private Afzenderdienst afzender;
  private Jongere noor;
  private Jongere ander;

  @TestHTTPResource("/")
  URI municipality;

  @BeforeAll
  void start() {
    String adres = municipality.toString();
    afzender = Afzenderdienst.start(URI.create(adres.substring(0, adres.length() - 1)));
  }

  /** Not before all tests: only now it is known where this service listens. */
  @BeforeEach
  void koppel() {
    if (noor == null) {
      noor = gekoppeldMetDossier();
      ander = gekoppeldMetDossier();
    }
  }

  @AfterAll
  void stop() {
    afzender.close();
  }

  @Test
  @Order(1)
  void shouldGiveAYoungPersonWhatTheSchoolAndTheMunicipalityHave() {
    JsonPath uitvoer = haalt(noor.token(), JSON).jsonPath();

    assertThat(uitvoer.getBoolean("volledig")).isTrue();
    assertThat(uitvoer.getList("houders.toestand", String.class))
        .containsExactly("opgehaald", "opgehaald");
    assertThat(gegeven(uitvoer, "school", "school-leerling", "leerlingnummer"))
        .isEqualTo(noor.leerlingnummer());
    assertThat(gegeven(uitvoer, "werk-en-inkomen", "municipality-dossier", "overdrachtId"))
        .isEqualTo(noor.overdracht().toString());
    assertThat(
            gegeven(
                uitvoer,
                "werk-en-inkomen",
                "municipality-ontvangen-overdracht",
                "contactpersoon.naam"))
        .isEqualTo("M. de Vries");
    assertThat(uitvoer.getList("onderdelen.onderdeel", String.class))
        .contains(
            "consent-koppeling", "consent-akkoord", "consent-gegevensdeling", "consent-inzage");
    assertThat(uitvoer.getList("toelichting")).isNotEmpty();
  }

  @Test
  @Order(2)
  void shouldTellOfEveryPartWhyFromWhomAndHowLong() {
    JsonPath uitvoer = haalt(noor.token(), JSON).jsonPath();

    for (String veld :
        List.of("doel", "categorieen", "ontvangers", "bewaren", "herkomst", "overdraagbaarheid")) {
      assertThat(uitvoer.getList("onderdelen." + veld)).as(veld).doesNotContainNull();
      assertThat(uitvoer.getList("houders.onderdelen.flatten()." + veld))
          .as(veld)
          .isNotEmpty()
          .doesNotContainNull();
    }
  }

  @Test
  @Order(3)
  void shouldNeverGiveWhatIsOfSomebodyElse() {
    String eigen = haalt(noor.token(), JSON).asString();
    String niemands = haalt(persoon("jongere"), JSON).asString();

    assertThat(eigen)
        .contains(noor.leerlingnummer())
        .doesNotContain(ander.leerlingnummer(), ander.overdracht().toString());
    assertThat(niemands)
        .doesNotContain(noor.leerlingnummer(), ander.leerlingnummer())
        .contains("\"houders\":[]");
  }

  @Test
  @Order(4)
  void shouldGiveTheSameAsPdf() {
    Response pdf = haalt(noor.token(), "application/pdf");

    assertThat(new String(pdf.asByteArray(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"mijn-gegevens.pdf\"");
  }

  @Test
  @Order(5)
  void shouldLetOnlyTheConsentServiceAskAHolder() {
    for (String client :
        List.of("dienst-school", "dienst-municipality", "toezicht-platform", "beheer-platform")) {
      assertThat(vraagt(Partijen.token(client), Partijen.MONTFERLAND, List.of()).statusCode())
          .as(client)
          .isEqualTo(403);
    }
    assertThat(
            vraagt(Partijen.token(Partijen.MONTFERLAND), Partijen.MONTFERLAND, List.of())
                .statusCode())
        .as("the holder's own software")
        .isEqualTo(403);
    assertThat(afzender.bijConsent(Partijen.token(Partijen.SCHOOL)).get(UITVOER).statusCode())
        .as("an employee of the school at the page")
        .isEqualTo(403);
  }

  @Test
  @Order(6)
  void shouldFindTheCaseByOurOwnNameForThePersonAndOnlyAtItsParty() throws SQLException {
    UUID eigenNaam = Databank.betrokkene(Partijen.MONTFERLAND, noor.overdracht());
    String consent = Partijen.token("dienst-consent");

    assertThat(vraagt(consent, Partijen.MONTFERLAND, List.of(eigenNaam)).asString())
        .contains(noor.overdracht().toString())
        .doesNotContain(ander.overdracht().toString());
    assertThat(
            vraagt(consent, Partijen.ROTTERDAM, List.of(eigenNaam))
                .jsonPath()
                .getList("onderdelen"))
        .isEmpty();
    assertThat(vraagt(consent, Partijen.DOORSTROOMPUNT, List.of(eigenNaam)).statusCode())
        .as("a task that this service does not serve")
        .isEqualTo(404);
  }

  @Test
  @Order(LAATSTE)
  void shouldNameAHolderThatDoesNotAnswerAndStillGiveTheOthers() {
    afzender.schoolGaatWeg();

    JsonPath uitvoer = haalt(noor.token(), JSON).jsonPath();

    assertThat(uitvoer.getBoolean("volledig")).isFalse();
    Map<String, Object> school = uitvoer.getMap("houders.find { it.houder.taak == 'school' }");
    assertThat(school)
        .containsEntry("toestand", "ontbreekt")
        .containsEntry("reden", "Deze organisatie antwoordt nu niet.")
        .containsKey("oplossing")
        .containsEntry("onderdelen", List.of());
    assertThat(gegeven(uitvoer, "werk-en-inkomen", "municipality-dossier", "overdrachtId"))
        .isEqualTo(noor.overdracht().toString());
    assertThat(haalt(noor.token(), "application/pdf").asByteArray()).isNotEmpty();
  }

  private Jongere gekoppeldMetDossier() {
    UUID overdracht = afzender.biedtGediplomeerdeAan();
    montferland.ziet(overdracht, "ontvangen");
    assertThat(montferland.aanvaardt(overdracht).statusCode()).isEqualTo(201);
    montferland.ziet(overdracht, "aanvaard");
    assertThat(montferland.stuurt(overdracht, "/dossieropvragingen", "").statusCode())
        .isEqualTo(201);
    String leerling =
        afzender.leest("/v1/overdrachten/" + overdracht).jsonPath().getString("leerlingId");
    String nummer =
        afzender.leest("/v1/leerlingen/" + leerling).jsonPath().getString("leerlingnummer");
    String token = persoon("jongere");
    Response gekoppeld =
        afzender
            .bijConsent(token)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(ContentType.JSON)
            .body(Map.of("code", afzender.koppelcode(leerling, "jongere")))
            .post("/v1/koppelingen");
    assertThat(gekoppeld.statusCode()).as(gekoppeld.asString()).isEqualTo(201);
    return new Jongere(nummer, overdracht, token);
  }

  private static String persoon(String rol) {
    return TestStack.shared().personToken(rol + "-" + UUID.randomUUID(), rol);
  }

  private Response haalt(String token, String vorm) {
    Response antwoord = afzender.bijConsent(token).accept(vorm).get(UITVOER);
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
    return antwoord;
  }

  private static Response vraagt(String token, Partij houder, List<UUID> betrokkeneIds) {
    return given()
        .filter(ContractFilter.of("municipality"))
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "houder",
                Map.of("oin", houder.oin().waarde(), "taak", houder.taak().code()),
                "betrokkeneIds",
                betrokkeneIds,
                "overdrachtIds",
                List.of()))
        .post("/v1/betrokkenen/_uitvoer");
  }

  private static String gegeven(JsonPath uitvoer, String taak, String onderdeel, String veld) {
    return uitvoer.getString(
        "houders.find { it.houder.taak == '%s' }.onderdelen.find { it.onderdeel == '%s' }.gegevens[0].%s"
            .formatted(taak, onderdeel, veld));
  }
}
