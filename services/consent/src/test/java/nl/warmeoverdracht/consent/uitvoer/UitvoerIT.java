package nl.warmeoverdracht.consent.uitvoer;

import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static nl.warmeoverdracht.consent.Mensen.OUDER;
import static nl.warmeoverdracht.consent.Mensen.als;
import static nl.warmeoverdracht.consent.Mensen.doet;
import static nl.warmeoverdracht.consent.Mensen.koppel;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A person asks for everything, while no holder is up; that every holder answers is played with the
 * real services in the municipality's {@code UitvoerKetenIT}.
 */
@QuarkusTest
@EchteServers
class UitvoerIT {

  private static final String UITVOER = "/v1/mijn/uitvoer";
  private static final LocalDate VOLWASSEN = LocalDate.now().minusYears(2);
  private static final LocalDate ZEVENTIEN = LocalDate.now().plusMonths(6);
  private static final LocalDate VEERTIEN = LocalDate.now().plusMonths(42);

  private final UUID betrokkene = UUID.randomUUID();
  private final String wie = "jongere-" + UUID.randomUUID();

  @Test
  void shouldNameEveryHolderThatDoesNotAnswerAndGiveWhatIsKnownHere() {
    JsonPath uitvoer = naEenBesluit();

    assertThat(uitvoer.getBoolean("volledig")).isFalse();
    assertThat(uitvoer.getList("houders.houder.taak", String.class))
        .as("the holder of his tie, and who received something of it")
        .containsExactly("school", "werk-en-inkomen");
    assertThat(uitvoer.getList("houders.toestand", String.class)).containsOnly("ontbreekt");
    assertThat(uitvoer.getList("houders.reden", String.class))
        .containsOnly("Deze organisatie antwoordt nu niet.");
    assertThat(gegevens(uitvoer, "consent-gegevensdeling", "categorie"))
        .containsExactlyInAnyOrder("contact", "identiteit");
    assertThat(gegevens(uitvoer, "consent-inzage", "geweigerd")).hasSize(1);
    assertThat(uitvoer.getList("onderdelen.bewaren", String.class))
        .anyMatch(bewaren -> bewaren.startsWith("5 jaar, vanaf: "));
  }

  @Test
  void shouldSayTheSameInThePdf() throws IOException {
    naEenBesluit();

    Response antwoord = als(wie).accept("application/pdf").get(UITVOER);

    assertThat(antwoord.statusCode()).isEqualTo(200);
    try (PDDocument pdf = Loader.loadPDF(antwoord.asByteArray())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence(
              "Uw gegevens",
              "niet volledig",
              "Uw rechten",
              "Autoriteit Persoonsgegevens",
              "Wie wat van u mocht krijgen",
              "Deze organisatie antwoordt nu niet.");
    }
  }

  @Test
  void shouldGiveOnlyWhatHeProvidedOnToestemmingWhenHeTakesItAlong() {
    String koppeling = koppel(wie, betrokkene, VOLWASSEN);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    verklaart("akkoorden", koppeling, "toestemming");

    JsonPath mee = haal("?soort=overdraagbaarheid").jsonPath();

    assertThat(mee.getList("onderdelen.onderdeel", String.class))
        .containsExactly("consent-eigen-toestemming");
    assertThat(gegevens(mee, "consent-eigen-toestemming", "soort")).containsExactly("toestemming");
    assertThat(haal("").jsonPath().getList("onderdelen.onderdeel", String.class))
        .contains("consent-eigen-toestemming", "consent-akkoord", "consent-koppeling");
  }

  /** AVG 20(1): what a parent gave is in the export, but not as what he gave himself. */
  @Test
  void shouldNotGiveThePersonToTakeAlongWhatAParentGave() {
    String kind = koppel(OUDER, betrokkene, VEERTIEN);
    verklaart(OUDER, "akkoorden", kind, "toestemming");
    koppel(wie, betrokkene, ZEVENTIEN);

    JsonPath alles = haal("").jsonPath();
    JsonPath vanOuder =
        als(OUDER).accept(ContentType.JSON).get(UITVOER + "?koppelingId=" + kind).jsonPath();

    assertThat(gegevens(alles, "consent-akkoord", "gegevenDoor")).containsExactly("ouder");
    assertThat(
            alles.getList(
                "onderdelen.findAll { it.onderdeel == 'consent-eigen-toestemming' }"
                    + ".gegevens.flatten()"))
        .isEmpty();
    assertThat(gegevens(vanOuder, "consent-eigen-toestemming", "gegevenDoor"))
        .containsExactly("ouder");
  }

  /**
   * Everything is everything: also what he asked before he ended his tie and tied himself again.
   */
  @Test
  void shouldGiveTheQuestionsFromBeforeHeTiedHimselfAgain() {
    String eerst = koppel(wie, betrokkene, VOLWASSEN);
    for (String soort : List.of("vragen", "bezwaren")) {
      Map<String, Object> verzoek = Map.of("koppelingId", eerst, "tekst", "Van toen, " + soort);
      assertThat(doet(wie).body(verzoek).post("/v1/mijn/" + soort).statusCode()).isEqualTo(201);
    }
    doet(wie).post("/v1/koppelingen/" + eerst + "/beeindigingen");
    koppel(wie, betrokkene, VOLWASSEN);

    assertThat(gegevens(haal("").jsonPath(), "consent-persoonsverzoek", "tekst"))
        .containsExactlyInAnyOrder("Van toen, vragen", "Van toen, bezwaren");
  }

  @Test
  void shouldTellWhichRightsHeUsedAndWhatBecameOfThem() {
    String koppeling = koppel(wie, betrokkene, VOLWASSEN);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    vraag(betrokkene);
    verklaart("intrekkingen", koppeling, "instemming");

    JsonPath uitvoer = haal("").jsonPath();

    assertThat(gegevens(uitvoer, "consent-verzoek", "soort")).containsExactly("intrekking");
    assertThat(gegevens(uitvoer, "consent-verzoek", "voortgang").toString())
        .contains("organisatie");
    assertThat(gegevens(uitvoer, "consent-verzoek", "antwoorden.flatten().van").toString())
        .contains("werk-en-inkomen");
  }

  /** UAVG 5: below 16 the parents use the child's rights, from 16 only the young person. */
  @Test
  void shouldRefuseAParentOfASeventeenYearOldAndNotOfAFourteenYearOld() {
    String puber = koppel(OUDER, UUID.randomUUID(), ZEVENTIEN);
    String kind = koppel(OUDER, betrokkene, VEERTIEN);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    vraag(betrokkene);

    Response geweigerd = als(OUDER).accept(ContentType.JSON).get(UITVOER + "?koppelingId=" + puber);
    Response gegeven = als(OUDER).accept(ContentType.JSON).get(UITVOER + "?koppelingId=" + kind);

    assertThat(geweigerd.statusCode()).isEqualTo(403);
    assertThat(geweigerd.jsonPath().getString("bezwaren[0].code"))
        .isEqualTo("jongere-beslist-zelf");
    assertThat(gegeven.statusCode()).as(gegeven.asString()).isEqualTo(200);
    assertThat(gegeven.jsonPath().getList("houders.houder.taak", String.class))
        .containsExactly("school", "werk-en-inkomen");
    assertThat(
            als(OUDER)
                .accept(ContentType.JSON)
                .get(UITVOER)
                .jsonPath()
                .getString("bezwaren[0].code"))
        .isEqualTo("koppeling-ontbreekt");
  }

  @Test
  void shouldNotGiveWhatIsOfAnother() {
    String koppeling = koppel(wie, betrokkene, VOLWASSEN);
    String ander = "jongere-" + UUID.randomUUID();

    assertThat(
            als(ander)
                .accept(ContentType.JSON)
                .get(UITVOER + "?koppelingId=" + koppeling)
                .statusCode())
        .isEqualTo(404);
    JsonPath leeg = als(ander).accept(ContentType.JSON).get(UITVOER).jsonPath();
    assertThat(leeg.getList("houders")).isEmpty();
    assertThat(leeg.getList("onderdelen")).isEmpty();
    assertThat(leeg.getBoolean("volledig")).isTrue();
  }

  @Test
  void shouldRefuseEverybodyWhoIsNotThePersonHimself() {
    for (String client :
        List.of(Consent.SCHOOL, Consent.GEMEENTE, Consent.TOEZICHT, Consent.BEHEER)) {
      assertThat(Consent.als(client).get(UITVOER).statusCode()).as(client).isEqualTo(403);
    }
  }

  @Test
  void shouldRecordThatItWasAskedWithoutSayingOfWhom() throws SQLException {
    koppel(wie, betrokkene, VOLWASSEN);
    long eerder = uitvoeren();

    haal("");

    assertThat(uitvoeren()).isEqualTo(eerder + 1);
    try (Connection toezicht = toezicht()) {
      assertThat(
              Consent.getal(
                  toezicht,
                  "select count(*) from inzagelog where soort = 'mijn-uitvoer' and vraag::text like '%"
                      + betrokkene
                      + "%'"))
          .isZero();
    }
  }

  private JsonPath naEenBesluit() {
    koppel(wie, betrokkene, VOLWASSEN);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    vraag(betrokkene);
    return haal("").jsonPath();
  }

  private Response haal(String vraag) {
    Response antwoord = als(wie).accept(ContentType.JSON).get(UITVOER + vraag);
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
    return antwoord;
  }

  private void verklaart(String wat, String koppeling, String soort) {
    verklaart(wie, wat, koppeling, soort);
  }

  private static void verklaart(String iemand, String wat, String koppeling, String soort) {
    Response gegeven =
        doet(iemand)
            .body(
                Map.of(
                    "koppelingId",
                    koppeling,
                    "soort",
                    soort,
                    "ontvangerTaken",
                    List.of("werk-en-inkomen"),
                    "tekstversie",
                    "2026-1"))
            .post("/v1/mijn/" + wat);
    assertThat(gegeven.statusCode()).as(gegeven.asString()).isEqualTo(201);
  }

  private static List<Object> gegevens(JsonPath uitvoer, String onderdeel, String veld) {
    return uitvoer.getList(
        "onderdelen.find { it.onderdeel == '%s' }.gegevens.%s".formatted(onderdeel, veld));
  }

  private static long uitvoeren() throws SQLException {
    try (Connection toezicht = toezicht()) {
      return Consent.getal(toezicht, "select count(*) from inzagelog where soort = 'mijn-uitvoer'");
    }
  }

  private static Connection toezicht() throws SQLException {
    Connection connection = Consent.toepassing();
    Consent.voerUit(connection, "select set_config('warmeoverdracht.partij', '0/toezicht', false)");
    return connection;
  }
}
