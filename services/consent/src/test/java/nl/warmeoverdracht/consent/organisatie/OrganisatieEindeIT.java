package nl.warmeoverdracht.consent.organisatie;

import static nl.warmeoverdracht.consent.Consent.BEHEER;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.meld;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.TopicProbe;
import org.junit.jupiter.api.Test;

/** Merger, departure, contact persons. */
@QuarkusTest
@EchteServers
class OrganisatieEindeIT {

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final LocalDate LATER = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(2);

  private final String oude = nieuweOin();
  private final String opvolger = nieuweOin();

  @Test
  void shouldMoveTheTasksToTheSuccessorAndTellBothStories() {
    registreer(oude, "werk-en-inkomen", "doorstroompunt");
    registreer(opvolger, "werk-en-inkomen");

    Response antwoord = voegSamen(oude, opvolger, 1, false);

    assertThat(antwoord.statusCode()).isEqualTo(201);
    assertThat(antwoord.jsonPath().getString("samenvoeging.opvolger")).isEqualTo(opvolger);
    Response erfgenaam = als(SCHOOL).get("/v1/organisaties/" + opvolger);
    assertThat(erfgenaam.jsonPath().getList("partijen.taak"))
        .containsExactlyInAnyOrder("werk-en-inkomen", "doorstroompunt");
    assertThat(verloop(oude)).containsExactly("geregistreerd", "samengevoegd");
    assertThat(verloop(opvolger)).containsExactly("geregistreerd", "opvolger-geworden");
    var laatste = TopicProbe.events("consent.organisatie", oude, 2).getLast();
    assertThat(laatste.path("type").asString())
        .isEqualTo("nl.warmeoverdracht.organisatie-samengevoegd.v1");
    assertThat(laatste.path("data").path("ingangsdatum").asString()).isEqualTo(LATER.toString());
  }

  @Test
  void shouldNameEveryObjectionToAMergerAtOnce() {
    registreer(oude, "werk-en-inkomen");

    Response antwoord =
        post(oude, "samenvoegingen", Map.of("opvolger", oude, "ingangsdatum", "2020-01-01"), 1);

    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.jsonPath().getList("bezwaren.code"))
        .containsExactlyInAnyOrder("in-het-verleden", "eigen-opvolger");
    assertThat(
            post(oude, "samenvoegingen", samenvoeging(nieuweOin()), 1)
                .jsonPath()
                .getList("bezwaren.code"))
        .containsExactly("opvolger-onbekend");
  }

  @Test
  void shouldNotChangeAnOrganisationThatWentUpInAnother() {
    registreer(oude, "werk-en-inkomen");
    registreer(opvolger, "werk-en-inkomen");
    voegSamen(oude, opvolger, 1, false);

    Response gewijzigd =
        als(BEHEER)
            .header("If-Match", "\"2\"")
            .body(inhoud("Andere naam", "werk-en-inkomen"))
            .put("/v1/organisaties/" + oude);

    assertThat(gewijzigd.jsonPath().getList("bezwaren.code")).containsExactly("samengevoegd");
  }

  @Test
  void shouldOnlySayWhatWouldHappenInATrial() {
    registreer(oude, "werk-en-inkomen");
    registreer(opvolger, "werk-en-inkomen");

    Response proef = voegSamen(oude, opvolger, 1, true);

    assertThat(proef.statusCode()).isEqualTo(200);
    assertThat(proef.jsonPath().getString("samenvoeging.opvolger")).isEqualTo(opvolger);
    assertThat(als(SCHOOL).get("/v1/organisaties/" + oude).header("ETag")).isEqualTo("\"1\"");
    assertThat(verloop(opvolger)).containsExactly("geregistreerd");
  }

  @Test
  void shouldRefuseToLetAHolderLeaveWhileItsAgreementsCount() {
    String school = Consent.HOUDER.get("oin");
    registreer(school, "school");
    meld(UUID.randomUUID(), UUID.randomUUID(), "instemming", "gegeven");
    String etag = als(SCHOOL).get("/v1/organisaties/" + school).header("ETag");

    Response antwoord =
        als(BEHEER)
            .header("If-Match", etag)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(Map.of("vertrektOp", LATER.toString()))
            .post("/v1/organisaties/" + school + "/vertrekken");

    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.jsonPath().getList("bezwaren.code")).contains("lopende-akkoorden");
  }

  @Test
  void shouldLetAnOrganisationLeaveAndComeBack() {
    registreer(oude, "werkgever");

    Response weg = post(oude, "vertrekken", Map.of("vertrektOp", LATER.toString()), 1);
    Response terug =
        als(BEHEER)
            .header("If-Match", weg.header("ETag"))
            .body(inhoud("Gemeente " + oude, "werkgever"))
            .put("/v1/organisaties/" + oude);

    assertThat(weg.jsonPath().getString("vertrek.vertrektOp")).isEqualTo(LATER.toString());
    assertThat(terug.jsonPath().getString("vertrek")).isNull();
    assertThat(verloop(oude)).containsExactly("geregistreerd", "vertrokken", "teruggekeerd");
  }

  @Test
  void shouldNotLetTheSuccessorLeave() {
    registreer(oude, "werk-en-inkomen");
    registreer(opvolger, "werk-en-inkomen");
    voegSamen(oude, opvolger, 1, false);

    Response antwoord =
        post(opvolger, "vertrekken", Map.of("vertrektOp", LATER.plusYears(1).toString()), 2);

    assertThat(antwoord.jsonPath().getList("bezwaren.code"))
        .containsExactly("opvolger-van-een-ander");
  }

  @Test
  void shouldShowContactPersonsToTheOperatorOnlyAndKeepThemEncrypted() throws Exception {
    registreer(oude, "werk-en-inkomen");
    Map<String, Object> lijst =
        Map.of(
            "contactpersonen",
            List.of(
                Map.of(
                    "naam", "Wilhelmina Testpersoon",
                    "functie", "applicatiebeheerder",
                    "email", "w@gemeente.example",
                    "telefoon", "0314-000000")));
    String pad = "/v1/organisaties/" + oude + "/contactpersonen";

    Response gevuld = als(BEHEER).header("If-Match", "\"0\"").body(lijst).put(pad);
    Response nogEens = als(BEHEER).header("If-Match", "\"0\"").body(lijst).put(pad);

    assertThat(gevuld.header("ETag")).isEqualTo("\"1\"");
    assertThat(nogEens.statusCode()).isEqualTo(412);
    assertThat(als(BEHEER).get(pad).jsonPath().getString("contactpersonen[0].naam"))
        .isEqualTo("Wilhelmina Testpersoon");
    assertThat(als("systeem-werk-en-inkomen-00000099100001955000").get(pad).statusCode())
        .isEqualTo(404);
    try (var eigenaar = Consent.eigenaar()) {
      Consent.voerUit(eigenaar, "set warmeoverdracht.partij = '00000099900000000000/beheer'");
      assertThat(
              Consent.getal(
                  eigenaar,
                  "select count(*) from organisatie_contactpersonen where oin = '"
                      + oude
                      + "' and position('Wilhelmina'::bytea in gegevens) = 0"))
          .isEqualTo(1);
    }
  }

  private static Response voegSamen(String oin, String opvolger, long gezien, boolean proef) {
    return als(BEHEER)
        .header("If-Match", "\"" + gezien + "\"")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(samenvoeging(opvolger))
        .post("/v1/organisaties/" + oin + "/samenvoegingen?proef=" + proef);
  }

  private static Response post(String oin, String wat, Map<String, String> inhoud, long gezien) {
    return als(BEHEER)
        .header("If-Match", "\"" + gezien + "\"")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(inhoud)
        .post("/v1/organisaties/" + oin + "/" + wat);
  }

  private static Map<String, String> samenvoeging(String opvolger) {
    return Map.of("opvolger", opvolger, "ingangsdatum", LATER.toString());
  }

  private static List<String> verloop(String oin) {
    return als(TOEZICHT)
        .get("/v1/organisaties/" + oin + "/verloop")
        .jsonPath()
        .getList("items.gebeurtenis");
  }

  private static void registreer(String oin, String... taken) {
    als(BEHEER).body(inhoud("Gemeente " + oin, taken)).put("/v1/organisaties/" + oin);
  }

  private static Map<String, Object> inhoud(String naam, String... taken) {
    return Map.of(
        "naam",
        naam,
        "kvkNummer",
        "12345678",
        "regio",
        Map.of("rmcRegio", "13", "arbeidsmarktregio", "09"),
        "partijen",
        List.of(taken).stream().map(taak -> Map.of("taak", taak, "bsnBevoegd", false)).toList());
  }

  private static String nieuweOin() {
    return "0000009910000%04d000".formatted(8000 + NUMMER.incrementAndGet());
  }
}
