package nl.warmeoverdracht.municipality.spel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** The real school and consent services, packaged, and what people do with them. */
public final class Afzenderdienst implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String KOPREGEL =
      "leerlingnummer;bsn;voornaam;tussenvoegsel;achternaam;geboortedatum;postcode;woongemeente;"
          + "organisatie_oin;organisatie;schoolsoort;niveau;uitstroomprofiel;startkwalificatie;"
          + "regeling;verwachte_uitstroomdatum;aanpak;begeleider;begeleider_email;"
          + "begeleider_telefoon;leefgebieden;begeleidingsbehoefte";

  private final URI municipality;
  private final ServiceProcess consent;
  private ServiceProcess school;

  private Afzenderdienst(URI municipality, ServiceProcess consent) {
    this.municipality = municipality;
    this.consent = consent;
    this.school = startSchool(municipality);
  }

  /** Starts both and registers the parties of the tests. */
  public static Afzenderdienst start(URI municipality) {
    return start(municipality, Map.of());
  }

  /** The same, with other settings of the consent service. */
  public static Afzenderdienst start(URI municipality, Map<String, String> instellingen) {
    Map<String, String> bijConsent = new HashMap<>(instellingen);
    bijConsent.put("WO_MUNICIPALITY_URL", municipality.toString());
    ServiceProcess consent = ServiceProcess.start(TestStack.shared(), "consent", bijConsent);
    Afzenderdienst diensten = new Afzenderdienst(municipality, consent);
    diensten.registreer(Partijen.SCHOOL.oin().waarde(), "Graafschap College", "", "school");
    diensten.registreer(
        Partijen.MONTFERLAND.oin().waarde(),
        "Gemeente Montferland",
        "\"gemeente\": {\"code\": \"1955\", \"naam\": \"Montferland\"},",
        "werk-en-inkomen");
    return diensten;
  }

  private static ServiceProcess startSchool(URI municipality) {
    return ServiceProcess.start(
        TestStack.shared(), "school", Map.of("WO_MUNICIPALITY_URL", municipality.toString()));
  }

  private void registreer(String oin, String naam, String gemeente, String taak) {
    Response antwoord =
        als("consent", "beheer-platform")
            .baseUri(consent.url().toString())
            .body(
                """
                {"naam": "%s", %s "partijen": [{"taak": "%s", "bsnBevoegd": true}]}
                """
                    .formatted(naam, gemeente, taak))
            .put("/v1/organisaties/" + oin);
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isIn(200, 201);
  }

  /** A graduate of Montferland who agrees, offered to its Werk en Inkomen; answers the handover. */
  public UUID biedtGediplomeerdeAan() {
    String nummer = "T" + UUID.randomUUID().toString().substring(0, 8);
    String leerling = importeer(nummer, "Noor");
    maakt("/v1/leerlingen/" + leerling + "/diplomas", diploma());
    maakt("/v1/leerlingen/" + leerling + "/akkoorden", instemming());
    String[] overdracht = new String[2];
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              Response gemaakt =
                  probeert(
                      "/v1/overdrachten",
                      "{\"leerlingId\": \"%s\", \"bestemming\": \"werk-en-inkomen\"}"
                          .formatted(leerling));
              assertThat(gemaakt.statusCode()).as(gemaakt.asString()).isEqualTo(201);
              overdracht[0] = gemaakt.jsonPath().getString("id");
              overdracht[1] = gemaakt.header("ETag");
            });
    Response aangeboden =
        alsSchool()
            .header("If-Match", overdracht[1])
            .body("{}")
            .post("/v1/overdrachten/" + overdracht[0] + "/aanbiedingen");
    assertThat(aangeboden.statusCode()).as(aangeboden.asString()).isIn(200, 201);
    return UUID.fromString(overdracht[0]);
  }

  /** The administration exports the pupil again, with this first name. */
  public void exporteertOpnieuw(String leerling, String voornaam) {
    importeer(leest("/v1/leerlingen/" + leerling).jsonPath().getString("leerlingnummer"), voornaam);
  }

  private String importeer(String nummer, String voornaam) {
    String regel =
        nummer
            + ";;"
            + voornaam
            + ";;Voorbeeld;15-10-2005;7041 AA;Montferland;"
            + Partijen.SCHOOL.oin()
            + ";Graafschap College;mbo;mbo-2;;nee;geen;17-07-2027;transitieroute;B. Sahin;"
            + "begeleider@school.example;06-00000000;vervoer;hulp bij reizen";
    Response import1 =
        alsSchool()
            .contentType("text/csv")
            .body((KOPREGEL + "\n" + regel + "\n").getBytes(StandardCharsets.UTF_8))
            .post("/v1/leerlingimporten");
    assertThat(import1.statusCode()).as(import1.asString()).isEqualTo(201);
    return alsSchool()
        .get("/v1/leerlingen?leerlingnummer=" + nummer)
        .jsonPath()
        .getString("items[0].id");
  }

  /** The graduate withdraws; answered when it may be acknowledged. */
  public Response trektIn(String leerling) {
    return probeert(
        "/v1/leerlingen/" + leerling + "/akkoorden",
        instemming().replace("gegeven\"", "ingetrokken\""));
  }

  /** How many notices Montferland did not answer yet, at most a page. */
  public int openKennisgevingen() {
    Response antwoord =
        als("consent", "systeem-werk-en-inkomen-" + Partijen.MONTFERLAND.oin())
            .baseUri(consent.url().toString())
            .get("/v1/kennisgevingen?toestand=gevraagd&limiet=200");
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
    return antwoord.jsonPath().getList("items").size();
  }

  /** A code with which the young person or a parent reaches the page. */
  public String koppelcode(String leerling, String hoedanigheid) {
    Response antwoord =
        probeert(
            "/v1/leerlingen/" + leerling + "/koppelcodes",
            "{\"hoedanigheid\": \"%s\"}".formatted(hoedanigheid));
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
    return antwoord.jsonPath().getString("code");
  }

  /** A request to the consent service with the token of a person or client. */
  public RequestSpecification bijConsent(String token) {
    return given()
        .filter(ContractFilter.of("consent"))
        .baseUri(consent.url().toString())
        .header("Authorization", "Bearer " + token);
  }

  /** Where the school service listens. */
  public URI school() {
    return school.url();
  }

  private static String diploma() {
    return "{\"niveau\": \"mbo-2\", \"behaaldOp\": \"%s\"}".formatted(gisteren());
  }

  private static String instemming() {
    return """
        {"soort": "instemming", "verklaring": "gegeven", "gegevenDoor": "jongere",
         "gegevenOp": "%s", "ontvangerTaken": ["werk-en-inkomen"], "tekstversie": "2026-1"}
        """
        .formatted(gisteren());
  }

  private static LocalDate gisteren() {
    return LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1);
  }

  private void maakt(String pad, String body) {
    Response antwoord = probeert(pad, body);
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isIn(200, 201);
  }

  /** A command of the school. */
  public Response probeert(String pad, String body) {
    return alsSchool().body(body).post(pad);
  }

  /** A query of the school, once it is answered well. */
  public Response leest(String pad) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              Response antwoord = alsSchool().get(pad);
              assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
            });
    return alsSchool().get(pad);
  }

  private RequestSpecification alsSchool() {
    return als("school", "systeem-school-" + Partijen.SCHOOL.oin())
        .baseUri(school.url().toString());
  }

  private static RequestSpecification als(String contract, String client) {
    return given()
        .filter(ContractFilter.of(contract))
        .header("Authorization", "Bearer " + Partijen.token(client))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON);
  }

  /** Ends the school, as if it went away. */
  public void schoolGaatWeg() {
    school.close();
  }

  /** Starts it again, on the same database. */
  public void schoolKomtTerug() {
    school = startSchool(municipality);
  }

  /** A request to consent as this client. */
  public RequestSpecification consentAls(String client) {
    return als("consent", client).baseUri(consent.url().toString());
  }

  /** A command to consent as this private person. */
  public RequestSpecification bevel(String token) {
    return bijConsent(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON);
  }

  /** The school asks everybody, itself included, for correction or erasure; the request's id. */
  public String vraagtOm(String soort, String leerling, String... categorieen) {
    Response antwoord =
        consentAls(Partijen.DIENST_SCHOOL)
            .body(
                Map.of(
                    "houder",
                    Map.of("oin", Partijen.SCHOOL.oin().waarde(), "taak", "school"),
                    "betrokkeneId",
                    leerling,
                    "soort",
                    soort,
                    "categorieen",
                    List.of(categorieen),
                    "ingediendDoor",
                    "jongere",
                    "leeftijd",
                    20))
            .post("/v1/verzoeken");
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
    return antwoord.jsonPath().getString("verzoekId");
  }

  @Override
  public void close() {
    school.close();
    consent.close();
  }
}
