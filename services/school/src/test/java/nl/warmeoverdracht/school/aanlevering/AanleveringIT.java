package nl.warmeoverdracht.school.aanlevering;

import static nl.warmeoverdracht.school.leerling.Register.nieuwNummer;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.SPARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Register;
import nl.warmeoverdracht.school.leerling.bestand.EenBestand;
import nl.warmeoverdracht.school.proef.Aanlevering;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class AanleveringIT {

  private Aanlevering graafschap;
  private Aanlevering sparta;
  private Register register;

  @BeforeEach
  void partijen() {
    graafschap = Aanlevering.van(GRAAFSCHAP);
    sparta = Aanlevering.van(SPARTA);
    register = Register.van(GRAAFSCHAP);
  }

  @Test
  void shouldTakeAFileOverAndTellOfEachRowWhatBecameOfIt() {
    String nr = nieuwNummer();
    String csv =
        eenBestand().met("leerlingnummer", nr + "a").met("leerlingnummer", nr + "b").tekst();
    Response geleverd = graafschap.lever("modus=alles-of-niets", bytes(csv));
    String id = geleverd.path("id");
    geleverd
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/leerlingaanleveringen/" + id))
        .body("toestand", equalTo("wachtend"))
        .body("bestandsregels", equalTo(3));

    JsonPath klaar = graafschap.wachtOpEinde(id);

    assertThat(klaar.getString("toestand")).isEqualTo("gereed");
    assertThat(klaar.getInt("nieuw")).isEqualTo(2);
    assertThat(klaar.getInt("gelezenRegels")).isEqualTo(3);
    assertThat(klaar.getString("klaarTijdstip")).isNotNull();
    assertThat(graafschap.regels(id))
        .extracting(regel -> regel.get("regel") + " " + regel.get("uitkomst"))
        .containsExactly("2 nieuw", "3 nieuw");
    assertThat(graafschap.regels(id).getFirst().get("leerlingId")).isEqualTo(register.id(nr + "a"));
  }

  @Test
  void shouldChangeWhatDiffersAndSayOngewijzigdOfTheRestWhenSentAgain() {
    String nr = nieuwNummer();
    graafschap.verwerkt("", drie(nr, "Dekker"));
    String id = register.id(nr + "b");

    JsonPath weer = graafschap.verwerkt("", drie(nr, "Dekker"));
    JsonPath anders = graafschap.verwerkt("", drie(nr, "Bakker"));

    assertThat(weer.getInt("ongewijzigd")).isEqualTo(3);
    assertThat(weer.getInt("nieuw") + weer.getInt("gewijzigd")).isZero();
    assertThat(anders.getInt("gewijzigd")).isEqualTo(1);
    assertThat(anders.getInt("ongewijzigd")).isEqualTo(2);
    assertThat(register.id(nr + "b")).isEqualTo(id);
    register.haal("/" + id).then().body("achternaam", equalTo("Bakker")).body("versie", equalTo(1));
  }

  @Test
  void shouldKeepNothingWhenAnyRowIsFaultyAndNameEachFault() {
    String nr = nieuwNummer();
    String csv = metTweeFouten(nr);

    String id = graafschap.geleverd("modus=alles-of-niets", bytes(csv));
    JsonPath klaar = graafschap.wachtOpEinde(id);

    assertThat(klaar.getString("toestand")).isEqualTo("afgekeurd");
    assertThat(klaar.getInt("nietBewaard")).isEqualTo(1);
    assertThat(klaar.getInt("afgekeurd")).isEqualTo(2);
    assertThat(register.id(nr + "a")).isNull();
    graafschap
        .haal(id, "regels?uitkomst=afgekeurd")
        .then()
        .body("items.meldingen.flatten().code", equalTo(List.of("ongeldige-datum", "ongeldig-bsn")))
        .body("items.meldingen.flatten().kolom", equalTo(List.of("geboortedatum", "bsn")))
        .body("items.regel", equalTo(List.of(3, 4)));
    assertThat(graafschap.regels(id).getFirst())
        .containsEntry("uitkomst", "niet-bewaard")
        .doesNotContainKey("leerlingId");
  }

  @Test
  void shouldTakeTheGoodRowsOverWhenTheSenderWantsThose() {
    String nr = nieuwNummer();
    JsonPath klaar = graafschap.verwerkt("modus=goede-regels", metTweeFouten(nr));
    assertThat(klaar.getString("toestand")).isEqualTo("gereed");
    assertThat(klaar.getInt("nieuw")).isEqualTo(1);
    assertThat(klaar.getInt("afgekeurd")).isEqualTo(2);
    assertThat(register.id(nr + "a")).isNotNull();
    assertThat(register.id(nr + "b")).isNull();
  }

  @Test
  void shouldOnlyTellWhatWouldHappenInATrial() {
    String nr = nieuwNummer();
    JsonPath proef = graafschap.verwerkt("proef=true", drie(nr, "Dekker"));
    assertThat(proef.getString("toestand")).isEqualTo("gereed");
    assertThat(proef.getBoolean("proef")).isTrue();
    assertThat(proef.getInt("nieuw")).isEqualTo(3);
    assertThat(graafschap.regels(proef.getString("id")))
        .allSatisfy(regel -> assertThat(regel).doesNotContainKey("leerlingId"));
    assertThat(register.id(nr + "b")).isNull();
  }

  @Test
  void shouldKeepABsnThatTheFileSaysNothingAbout() {
    String nr = nieuwNummer();
    graafschap.verwerkt("", eenBestand().met("leerlingnummer", nr).tekst());
    String zonderBsn =
        EenBestand.zonderBsn(eenBestand().met("leerlingnummer", nr, "niveau", "mbo-3")).tekst();

    JsonPath klaar = graafschap.verwerkt("", zonderBsn);

    assertThat(klaar.getInt("gewijzigd")).isEqualTo(1);
    register
        .haal("/" + register.id(nr))
        .then()
        .body("bsnBekend", equalTo(true))
        .body("niveau", equalTo("mbo-3"));
  }

  @Test
  void shouldNotBringBackWhatWasErasedOnRequest() {
    String nr = nieuwNummer();
    String csv = eenBestand().met("leerlingnummer", nr).tekst();
    graafschap.verwerkt("", csv);
    Databank.alsEigenaar(
        "school",
        "set warmeoverdracht.partij = '%s'; update leerling set gewist = 'bsn|leefgebied-signalen',"
                .formatted(GRAAFSCHAP.sleutel())
            + " bsn = null, leefgebieden = '' where leerlingnummer = '%s'".formatted(nr));

    assertThat(graafschap.verwerkt("", csv).getInt("ongewijzigd")).isEqualTo(1);
    String anders = eenBestand().met("leerlingnummer", nr, "niveau", "mbo-3").tekst();
    assertThat(graafschap.verwerkt("", anders).getInt("gewijzigd")).isEqualTo(1);
    register
        .haal("/" + register.id(nr))
        .then()
        .body("niveau", equalTo("mbo-3"))
        .body("bsnBekend", equalTo(false))
        .body("leefgebieden", empty());
  }

  @Test
  void shouldGiveTheFirstAnswerToARepeatedDeliveryAndKeepItOnce() {
    String sleutel = UUID.randomUUID().toString();
    byte[] csv = bytes(eenBestand().met("leerlingnummer", nieuwNummer()).tekst());
    Response eerste = graafschap.lever("", csv, sleutel);
    Response tweede = graafschap.lever("", csv, sleutel);
    assertThat(tweede.asString()).isEqualTo(eerste.asString());
    graafschap
        .lever("", bytes(eenBestand().met().tekst()), sleutel)
        .then()
        .statusCode(422)
        .body("bezwaren.code", hasItem("sleutel-al-gebruikt"));
    graafschap.wachtOpEinde(eerste.path("id"));
  }

  @Test
  void shouldNotStopWhatIsDoneAndShowAnotherPartyNothing() {
    String id =
        graafschap.geleverd("", bytes(eenBestand().met("leerlingnummer", nieuwNummer()).tekst()));
    graafschap.wachtOpEinde(id);
    graafschap.trekIn(id).then().statusCode(409).body("bezwaren.code", hasItem("al-klaar"));

    sparta.haal(id).then().statusCode(404);
    sparta.haal(id, "regels").then().statusCode(404);
    sparta.haal(id, "verslag").then().statusCode(404);
    sparta.trekIn(id).then().statusCode(404);
  }

  @Test
  void shouldWriteAReportThatNoSpreadsheetRunsAsAFormula() {
    String nr = "-" + nieuwNummer();
    String id = graafschap.geleverd("modus=goede-regels", bytes(metTweeFouten(nr)));
    graafschap.wachtOpEinde(id);
    graafschap.haal(id, "verslag").then().statusCode(200).contentType(startsWith("text/csv"));
    assertThat(graafschap.haal(id, "verslag").asString().lines().toList())
        .hasSize(4)
        .anyMatch(regel -> regel.startsWith("2;'" + nr + "a;nieuw;"))
        .anyMatch(
            regel ->
                regel.equals(
                    "3;'"
                        + nr
                        + "b;afgekeurd;;geboortedatum;fout;ongeldige-datum;Deze datum bestaat"
                        + " niet."));
  }

  @Test
  void shouldReadAFileOfManyPiecesAndKnowANumberAgainInALaterOne() {
    String nr = nieuwNummer();
    EenBestand bestand = eenBestand();
    for (int i = 0; i < 9_000; i++) {
      bestand.met("leerlingnummer", nr + "-" + (i == 8_500 ? 17 : i));
    }
    JsonPath klaar = graafschap.verwerkt("modus=goede-regels", bestand.tekst());
    assertThat(klaar.getInt("regels")).isEqualTo(9_000);
    assertThat(klaar.getInt("nieuw")).isEqualTo(8_999);
    Map<String, Object> dubbel =
        graafschap
            .haal(klaar.getString("id"), "regels?uitkomst=afgekeurd")
            .jsonPath()
            .getMap("items[0]");
    assertThat(dubbel).containsEntry("regel", 8_502);
    assertThat(dubbel.get("meldingen").toString()).contains("staat ook op regel 19.");
  }

  private static String drie(String nr, String achternaam) {
    return eenBestand()
        .met("leerlingnummer", nr + "a")
        .met("leerlingnummer", nr + "b", "achternaam", achternaam)
        .met("leerlingnummer", nr + "c")
        .tekst();
  }

  private static String metTweeFouten(String nr) {
    return eenBestand()
        .met("leerlingnummer", nr + "a")
        .met("leerlingnummer", nr + "b", "geboortedatum", "31-02-2008")
        .met("leerlingnummer", nr + "c", "bsn", "1")
        .tekst();
  }

  private static byte[] bytes(String csv) {
    return csv.getBytes(StandardCharsets.UTF_8);
  }
}
