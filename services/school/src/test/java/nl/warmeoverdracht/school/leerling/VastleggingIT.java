package nl.warmeoverdracht.school.leerling;

import static nl.warmeoverdracht.school.leerling.Register.nieuwNummer;
import static nl.warmeoverdracht.school.leerling.Register.nieuweSleutel;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.SPARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.EchteServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class VastleggingIT {

  private static final Map<String, Object> MBO_2 =
      Map.of("niveau", "mbo-2", "behaaldOp", "2020-07-17");

  private Register register;
  private Consent consent;
  private String leerlingId;
  private String csv;

  @BeforeEach
  void eenLeerling() {
    register = Register.van(GRAAFSCHAP);
    consent = Consent.open();
    String nummer = nieuwNummer();
    csv = eenBestand().met("leerlingnummer", nummer, "geboortedatum", "15-10-2000").tekst();
    register.importeer("alles-of-niets", csv).then().statusCode(201);
    leerlingId = register.id(nummer);
  }

  @Test
  void shouldGiveAStartkwalificatieFromMbo2() {
    diploma(Map.of("niveau", "mbo-1", "behaaldOp", "2019-07-17"))
        .then()
        .statusCode(201)
        .body("startkwalificatie", equalTo(false));
    diploma(MBO_2).then().statusCode(201).body("startkwalificatie", equalTo(true));
    register
        .haal("/" + leerlingId)
        .then()
        .body("startkwalificatie", equalTo(true))
        .body("diplomas", hasSize(2));
  }

  @Test
  void shouldChangeNothingWhenTheSameDiplomaIsRecordedAgain() {
    String eerste = diploma(MBO_2).then().statusCode(201).extract().asString();
    int versie = versie();
    assertThat(diploma(MBO_2).then().statusCode(201).extract().asString()).isEqualTo(eerste);
    assertThat(versie()).isEqualTo(versie);
  }

  @Test
  void shouldKeepTheDiplomaWhenTheExportComesAgain() {
    int versie = versie();
    diploma(MBO_2).then().statusCode(201);
    assertThat(versie()).isEqualTo(versie + 1);
    register.importeer("alles-of-niets", csv).then().body("ongewijzigd", equalTo(1));
    register
        .haal("/" + leerlingId)
        .then()
        .body("versie", equalTo(versie + 1))
        .body("startkwalificatie", equalTo(true));
  }

  @Test
  void shouldReportAllObjectionsToADiploma() {
    diploma(Map.of("niveau", "geen", "behaaldOp", "2999-01-01"))
        .then()
        .statusCode(422)
        .body("bezwaren.code", containsInAnyOrder("datum-in-toekomst", "geen-diplomaniveau"));
  }

  @Test
  void shouldRecordADeclarationHereAndAtTheConsentService() {
    Map<String, Object> akkoord = akkoord("toestemming", "jongere");
    Response antwoord = legAkkoordVast(nieuweSleutel(), akkoord);

    antwoord.then().statusCode(201).body("gegevenOp", equalTo("2020-11-01"));
    String id = antwoord.path("id");
    assertThat(bijConsent("id = '" + id + "'"))
        .containsExactly(
            leerlingId + " " + GRAAFSCHAP.sleutel() + " 20 toestemming gegeven jongere 2020-11-01");
    assertThat(inTabel(id)).containsExactly("toestemming gegeven jongere 2020-11-01");
  }

  @Test
  void shouldKeepNothingWhenTheConsentServiceDoesNotAnswerAndCompleteItLater() {
    Map<String, Object> akkoord = akkoord("toestemming", "jongere");
    String sleutel = nieuweSleutel();
    consent.poort().shut();
    legAkkoordVast(sleutel, akkoord).then().statusCode(503);
    assertThat(aantalAkkoorden()).containsExactly("0");
    assertThat(bijConsent()).isEmpty();

    consent.poort().reset();
    String id = legAkkoordVast(sleutel, akkoord).then().statusCode(201).extract().path("id");
    legAkkoordVast(sleutel, akkoord).then().statusCode(201).body("id", equalTo(id));
    assertThat(aantalAkkoorden()).containsExactly("1");
    assertThat(bijConsent("id = '" + id + "'")).hasSize(1);
  }

  @Test
  void shouldKeepNothingWhenTheAnswerOfTheConsentServiceIsLostAndCompleteItLater() {
    Map<String, Object> akkoord = akkoord("toestemming", "jongere");
    String sleutel = nieuweSleutel();
    consent.poort().loseAnswers();
    legAkkoordVast(sleutel, akkoord).then().statusCode(503);
    assertThat(aantalAkkoorden()).containsExactly("0");
    assertThat(bijConsent()).hasSize(1);

    consent.poort().reset();
    String id = legAkkoordVast(sleutel, akkoord).then().statusCode(201).extract().path("id");
    assertThat(aantalAkkoorden()).containsExactly("1");
    assertThat(bijConsent()).hasSize(1);
    assertThat(bijConsent("id = '" + id + "'")).hasSize(1);
  }

  @Test
  void shouldCompleteADeclarationThatOnlyTheConsentServiceKept() {
    Map<String, Object> akkoord = akkoord("toestemming", "jongere");
    String sleutel = nieuweSleutel();
    String id = legAkkoordVast(sleutel, akkoord).then().statusCode(201).extract().path("id");
    RuweTabel.alsEigenaar(GRAAFSCHAP, "delete from akkoord where id = \'" + id + "\' returning 1");
    RuweTabel.alsEigenaar(
        GRAAFSCHAP, "delete from idempotentie where sleutel = \'" + sleutel + "\' returning 1");

    legAkkoordVast(sleutel, akkoord).then().statusCode(201).body("id", equalTo(id));
    assertThat(aantalAkkoorden()).containsExactly("1");
  }

  @Test
  void shouldRefuseAnotherDeclarationUnderAKeyThatWasForgottenHere() {
    String sleutel = nieuweSleutel();
    legAkkoordVast(sleutel, akkoord("toestemming", "jongere")).then().statusCode(201);
    RuweTabel.alsEigenaar(
        GRAAFSCHAP, "delete from idempotentie where sleutel = \'" + sleutel + "\' returning 1");

    legAkkoordVast(sleutel, akkoord("instemming", "jongere"))
        .then()
        .statusCode(422)
        .body("bezwaren[0].code", equalTo("sleutel-al-gebruikt"));
    assertThat(aantalAkkoorden()).containsExactly("1");
  }

  @Test
  void shouldReportAllObjectionsToADeclarationAndTellNobody() {
    Map<String, Object> akkoord =
        Map.of(
            "soort", "instemming",
            "verklaring", "gegeven",
            "gegevenDoor", "ouder",
            "gegevenOp", "2999-01-01",
            "ontvangerTaken", List.of("werkgever"),
            "tekstversie", "2026-1");
    legAkkoordVast(nieuweSleutel(), akkoord)
        .then()
        .statusCode(422)
        .body(
            "bezwaren.code",
            containsInAnyOrder("datum-in-toekomst", "niet-bevoegd", "verkeerde-soort"));
    assertThat(consent.langs("/v1/akkoorden")).isEmpty();
    assertThat(bijConsent()).isEmpty();
  }

  @Test
  void shouldNotFindAPupilOfAnotherParty() {
    Register sparta = Register.van(SPARTA);
    sparta.legDiplomaVast(leerlingId, MBO_2).then().statusCode(404);
    sparta
        .legAkkoordVast(leerlingId, akkoord("toestemming", "jongere"), nieuweSleutel())
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> akkoord(String soort, String door) {
    return Map.of(
        "soort",
        soort,
        "verklaring",
        "gegeven",
        "gegevenDoor",
        door,
        "gegevenOp",
        "2020-11-01",
        "ontvangerTaken",
        List.of("werk-en-inkomen"),
        "tekstversie",
        "2026-1");
  }

  private Response diploma(Map<String, Object> diploma) {
    return register.legDiplomaVast(leerlingId, diploma);
  }

  private Response legAkkoordVast(String sleutel, Map<String, Object> akkoord) {
    return register.legAkkoordVast(leerlingId, akkoord, sleutel);
  }

  private int versie() {
    return register.haal("/" + leerlingId).path("versie");
  }

  private static List<String> inTabel(String akkoordId) {
    return RuweTabel.alsEigenaar(
        GRAAFSCHAP,
        "select concat_ws(' ', soort, verklaring, gegeven_door, gegeven_op) from akkoord where id = '"
            + akkoordId
            + "'");
  }

  /** What the consent service keeps of this pupil. */
  private List<String> bijConsent() {
    return bijConsent("betrokkene_id = '" + leerlingId + "'");
  }

  private static List<String> bijConsent(String voorwaarde) {
    return RuweTabel.alsEigenaar(
        "consent",
        GRAAFSCHAP,
        "select concat_ws(' ', betrokkene_id, partij, leeftijd, soort, verklaring, gegeven_door,"
            + " gegeven_op) from akkoord where "
            + voorwaarde);
  }

  private List<String> aantalAkkoorden() {
    return RuweTabel.alsEigenaar(
        GRAAFSCHAP, "select count(*) from akkoord where leerling_id = '" + leerlingId + "'");
  }
}
