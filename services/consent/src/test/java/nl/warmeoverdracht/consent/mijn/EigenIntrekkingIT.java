package nl.warmeoverdracht.consent.mijn;

import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.uitkomst;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static nl.warmeoverdracht.consent.Mensen.als;
import static nl.warmeoverdracht.consent.Mensen.doet;
import static nl.warmeoverdracht.consent.Mensen.koppel;
import static nl.warmeoverdracht.consent.Mensen.persoon;
import static nl.warmeoverdracht.consent.rechten.Kennisgevingspel.bevestig;
import static nl.warmeoverdracht.consent.rechten.Kennisgevingspel.kennisgeving;
import static nl.warmeoverdracht.consent.rechten.Kennisgevingspel.laatVerlopen;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.rechten.TermijnenBewaken;
import org.junit.jupiter.api.Test;

/** Withdrawing at the portal: as easy as giving, and everybody who received something is told. */
@QuarkusTest
@EchteServers
class EigenIntrekkingIT {

  private static final LocalDate VOLWASSEN = LocalDate.now().minusYears(2);
  private static final LocalDate ZEVENTIEN = LocalDate.now().plusMonths(6);
  private static final LocalDate VEERTIEN = LocalDate.now().plusMonths(42);

  @Inject TermijnenBewaken bewaken;

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldWithdrawWithTheSameAnswersAsHeGaveAndAcknowledgeWhenNothingCanLeave() {
    String wie = nieuw("jongere");
    Map<String, Object> verklaring = verklaring(koppel(wie, betrokkene, VOLWASSEN), "instemming");
    assertThat(geeft(wie, verklaring).statusCode()).isEqualTo(201);
    Response besluit = vraag(betrokkene);
    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");

    Response ingetrokken = trektIn(wie, verklaring);

    assertThat(ingetrokken.statusCode()).as(ingetrokken.asString()).isEqualTo(201);
    assertThat(Instant.parse(besluit.jsonPath().getString("vervaltTijdstip")))
        .as("no decision from before outlives the acknowledgement")
        .isBefore(Instant.now());
    assertThat(ingetrokken.jsonPath().getString("verklaring")).isEqualTo("ingetrokken");
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");
  }

  @Test
  void shouldShowWhatEachOrganisationDidAndOnWhichGroundItKeepsSomething() {
    String wie = nieuw("jongere");
    UUID intrekking = ontvangenEnIngetrokken(wie, Map.of());

    JsonPath eerst = verzoek(wie, intrekking);
    bevestig(
        kennisgeving(intrekking),
        Map.of(
            "uitkomst",
            "verwijderd",
            "categorieen",
            List.of("contact"),
            "behouden",
            List.of("identiteit"),
            "artikel",
            "Participatiewet artikel 7, eerste lid, onder a"));
    JsonPath daarna = verzoek(wie, intrekking);

    assertThat(eerst.getString("voortgang.tekst"))
        .isEqualTo("0 van 1 organisatie heeft het verwerkt.");
    assertThat(eerst.getString("organisaties[0].toestand")).isEqualTo("gevraagd");
    assertThat(daarna.getString("voortgang.tekst"))
        .isEqualTo(
            "1 van 1 organisatie heeft het verwerkt."
                + " 1 behoudt een deel, op een grond die erbij staat.");
    assertThat(daarna.getString("organisaties[0].ontvanger.taak")).isEqualTo("werk-en-inkomen");
    assertThat(daarna.getList("organisaties[0].antwoord.categorieen")).containsExactly("contact");
    assertThat(daarna.getList("organisaties[0].antwoord.behouden")).containsExactly("identiteit");
    assertThat(daarna.getString("organisaties[0].antwoord.artikel")).contains("Participatiewet");
  }

  @Test
  void shouldShowWhoIsLate() throws SQLException {
    String wie = nieuw("jongere");
    UUID intrekking = ontvangenEnIngetrokken(wie, Map.of());
    laatVerlopen(kennisgeving(intrekking));

    bewaken.bewaak().await().indefinitely();

    JsonPath verzoek = verzoek(wie, intrekking);
    assertThat(verzoek.getInt("voortgang.teLaat")).isOne();
    assertThat(verzoek.getString("voortgang.tekst"))
        .isEqualTo("0 van 1 organisatie heeft het verwerkt. 1 is te laat met antwoorden.");
    assertThat(verzoek.getString("organisaties[0].toestand")).isEqualTo("te-laat");
    assertThat(verzoek.getString("organisaties[0].teLaatTijdstip")).isNotBlank();
  }

  @Test
  void shouldWithdrawAPartAndAskForThatPartOnly() {
    String wie = nieuw("jongere");

    UUID intrekking = ontvangenEnIngetrokken(wie, Map.of("categorieen", List.of("contact")));

    JsonPath verzoek = verzoek(wie, intrekking);
    assertThat(verzoek.getList("categorieen")).containsExactly("contact");
    assertThat(verzoek.getList("organisaties[0].gevraagd")).containsExactly("contact");
    Response besluit = vraag(betrokkene);
    assertThat(uitkomst(besluit, "contact")).isEqualTo("geweigerd");
    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");
  }

  @Test
  void shouldAskNobodyOutsideThePartyOrThePurposeThatWasWithdrawn() {
    String wie = nieuw("jongere");

    UUID doel = ontvangenEnIngetrokken(wie, Map.of("fasen", List.of("nazorg")));
    UUID partij =
        trektInMet(
            wie,
            Map.of(
                "ontvangers",
                List.of(Map.of("oin", "00000099100000222000", "taak", "werk-en-inkomen"))));

    assertThat(verzoek(wie, doel).getList("organisaties")).isEmpty();
    assertThat(verzoek(wie, partij).getList("organisaties")).isEmpty();
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("toegestaan");
  }

  /** UAVG 5(3)-(4): from twelve he withdraws himself, also what a parent gave. */
  @Test
  void shouldLetWhoMayGiveAndThePersonFromTwelveWithdrawAndNobodyElse() {
    String kind = koppel(nieuw("jongere"), UUID.randomUUID(), VOLWASSEN);
    UUID veertien = UUID.randomUUID();
    String ouder = nieuw("ouder");
    String jongere = nieuw("jongere");
    String vanOuder = koppel(ouder, veertien, VEERTIEN);
    String vanJongere = koppel(jongere, veertien, VEERTIEN);
    geeft(ouder, verklaring(vanOuder, "toestemming"));

    assertThat(trektIn(jongere, verklaring(vanJongere, "toestemming")).statusCode()).isEqualTo(201);
    assertThat(trektIn(ouder, verklaring(vanOuder, "toestemming")).statusCode()).isEqualTo(201);
    String vanPuber = koppel(ouder, UUID.randomUUID(), ZEVENTIEN);
    Response teLaat = trektIn(ouder, verklaring(vanPuber, "toestemming"));
    assertThat(teLaat.statusCode()).isEqualTo(422);
    assertThat(teLaat.jsonPath().getString("bezwaren[0].code")).isEqualTo("niet-bevoegd");
    assertThat(trektIn(ouder, verklaring(vanPuber, "instemming")).statusCode()).isEqualTo(201);
    assertThat(trektIn(ouder, verklaring(kind, "toestemming")).statusCode())
        .as("through the tie of another")
        .isEqualTo(404);
  }

  @Test
  void shouldShowAParentWhatHeWithdrewHimselfAndNothingElse() {
    String ouder = nieuw("ouder");
    String jongere = nieuw("jongere");
    String vanOuder = koppel(ouder, betrokkene, ZEVENTIEN);
    koppel(jongere, betrokkene, ZEVENTIEN);
    UUID gemeld = UUID.randomUUID();
    meld(gemeld, betrokkene, "instemming", "ingetrokken");

    UUID eigen = akkoordId(trektIn(ouder, verklaring(vanOuder, "instemming")));

    assertThat(akkoorden(ouder)).containsExactly(eigen.toString());
    assertThat(akkoorden(jongere)).containsExactly(gemeld.toString(), eigen.toString());
    assertThat(akkoorden(nieuw("jongere"))).isEmpty();
  }

  /** Withdrawing for a 16-17-year-old does not open his page (law.md; ADR 0009). */
  @Test
  void shouldTellAParentOfASeventeenYearOldHowManyAndTheYoungPersonWho() throws SQLException {
    String ouder = nieuw("ouder");
    String jongere = nieuw("jongere");
    koppel(jongere, betrokkene, ZEVENTIEN);
    UUID intrekking = ingetrokkenVoorVso(ouder, ZEVENTIEN);

    JsonPath eerst = verzoek(ouder, intrekking);
    bevestig(
        kennisgeving(intrekking),
        Map.of(
            "uitkomst",
            "verwijderd",
            "categorieen",
            List.of("contact"),
            "behouden",
            List.of("identiteit"),
            "artikel",
            "Participatiewet artikel 7, eerste lid, onder a"));
    JsonPath daarna = verzoek(ouder, intrekking);
    JsonPath zelf = verzoek(jongere, intrekking);

    assertThat(eerst.getString("voortgang.tekst"))
        .isEqualTo(
            "0 van 1 organisatie heeft het verwerkt."
                + " Welke organisaties dit zijn, ziet alleen de jongere.");
    assertThat(daarna.getString("voortgang.tekst"))
        .isEqualTo(
            "1 van 1 organisatie heeft het verwerkt. 1 behoudt een deel."
                + " Welke organisaties dit zijn, ziet alleen de jongere.");
    assertThat(daarna.getList("organisaties")).isEmpty();
    assertThat(als(ouder).get("/v1/mijn/verzoeken").asString())
        .doesNotContain(Consent.ONTVANGER.get("oin"), "Participatiewet");
    assertThat(zelf.getString("organisaties[0].ontvanger.oin"))
        .isEqualTo(Consent.ONTVANGER.get("oin"));
    for (String aantal : List.of("organisaties", "afgehandeld", "teLaat")) {
      assertThat(daarna.getInt("voortgang." + aantal))
          .as(aantal)
          .isEqualTo(zelf.getInt("voortgang." + aantal));
    }
    telBuitenDeDienstOm(ouder);
  }

  /** UAVG 5: below 16 a parent uses the child's rights, and sees what came of them. */
  @Test
  void shouldTellAParentOfAFourteenYearOldWhoDidWhat() {
    String ouder = nieuw("ouder");

    UUID intrekking = ingetrokkenVoorVso(ouder, VEERTIEN);

    JsonPath verzoek = verzoek(ouder, intrekking);
    assertThat(verzoek.getString("organisaties[0].ontvanger.oin"))
        .isEqualTo(Consent.ONTVANGER.get("oin"));
    assertThat(verzoek.getString("voortgang.tekst"))
        .isEqualTo("0 van 1 organisatie heeft het verwerkt.");
  }

  /** WEB 9.2.13(2): the graduate himself, at any age, so nobody else ends it or has it erased. */
  @Test
  void shouldNotLetAParentEndWhatAGraduateAgreedToHimself() {
    String ouder = nieuw("ouder");
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("toegestaan");

    UUID intrekking =
        akkoordId(trektIn(ouder, verklaring(koppel(ouder, betrokkene, ZEVENTIEN), "instemming")));

    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("toegestaan");
    assertThat(verzoek(ouder, intrekking).getInt("voortgang.organisaties")).isZero();
    assertThat(verzoek(ouder, intrekking).getString("voortgang.tekst"))
        .isEqualTo("Er was geen organisatie die iets moest doen.");
  }

  @Test
  void shouldAnswerARepeatedWithdrawalWithTheFirstAnswer() {
    String wie = nieuw("jongere");
    Map<String, Object> verklaring = verklaring(koppel(wie, betrokkene, VOLWASSEN), "instemming");
    String sleutel = UUID.randomUUID().toString();

    Response eerste = onderSleutel(wie, sleutel, verklaring);
    Response tweede = onderSleutel(wie, sleutel, verklaring);

    assertThat(tweede.asString()).isEqualTo(eerste.asString());
    assertThat(akkoorden(wie)).hasSize(1);
  }

  @Test
  void shouldRefuseThroughTheSameWay() {
    String wie = nieuw("jongere");

    UUID weigering = ontvangenEnIngetrokken(wie, Map.of("verklaring", "geweigerd"));

    assertThat(verzoek(wie, weigering).getList("organisaties")).hasSize(1);
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");
  }

  /** An instance whose clock is behind must not record a withdrawal before what it withdraws. */
  @Test
  void shouldBeTheLastWordWhateverTheClockSays() throws SQLException {
    String wie = nieuw("jongere");
    Map<String, Object> verklaring = verklaring(koppel(wie, betrokkene, VOLWASSEN), "instemming");
    UUID gegeven = akkoordId(geeft(wie, verklaring));
    try (Connection eigenaar = Consent.eigenaar()) {
      Consent.voerUit(
          eigenaar,
          "set warmeoverdracht.partij = '00000099000000024000/school'",
          "update akkoord set vastgelegd_op = now() + interval '20 seconds' where id = '%s'"
              .formatted(gegeven));
    }
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("toegestaan");

    trektIn(wie, verklaring);

    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");
  }

  /** The application itself reads no notice in the name of this parent, and counts only his. */
  private static void telBuitenDeDienstOm(String ouder) throws SQLException {
    String tellen = "select count(*) from verzoek_voortgang(array(select id from verzoek))";
    try (Connection toepassing = Consent.toepassing()) {
      Consent.voerUit(
          toepassing,
          "set warmeoverdracht.tellen = 'ja'",
          "set warmeoverdracht.persoon = '%s'".formatted(persoon(ouder).kenmerk()));
      assertThat(Consent.getal(toepassing, tellen)).isOne();
      assertThat(Consent.getal(toepassing, "select count(*) from kennisgeving")).isZero();
    }
  }

  private UUID ingetrokkenVoorVso(String ouder, LocalDate achttienOp) {
    Map<String, Object> verklaring =
        verklaring(koppel(ouder, betrokkene, achttienOp), "instemming");
    akkoordId(geeft(ouder, verklaring));
    Map<String, Object> dossier = new HashMap<>(Consent.dossier(betrokkene));
    dossier.put("feiten", Map.of("leeftijd", 15, "schoolsoort", "vso"));
    Response besluit = vraag(dossier, UUID.randomUUID().toString());
    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");
    return akkoordId(trektIn(ouder, verklaring));
  }

  private UUID ontvangenEnIngetrokken(String wie, Map<String, Object> afwijkend) {
    Map<String, Object> verklaring = verklaring(koppel(wie, betrokkene, VOLWASSEN), "instemming");
    geeft(wie, verklaring);
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("toegestaan");
    verklaring.putAll(afwijkend);
    return akkoordId(trektIn(wie, verklaring));
  }

  private UUID trektInMet(String wie, Map<String, Object> afwijkend) {
    Map<String, Object> verklaring = verklaring(koppel(wie, betrokkene, VOLWASSEN), "instemming");
    verklaring.putAll(afwijkend);
    return akkoordId(trektIn(wie, verklaring));
  }

  /** What the person sees of the request that this withdrawal became. */
  private static JsonPath verzoek(String wie, UUID intrekking) {
    JsonPath lijst = als(wie).get("/v1/mijn/verzoeken").jsonPath();
    int plaats = lijst.<String>getList("items.akkoordId").indexOf(intrekking.toString());
    return lijst.setRootPath("items[%d]".formatted(plaats));
  }

  private static List<String> akkoorden(String wie) {
    return als(wie).get("/v1/mijn/verzoeken").jsonPath().getList("items.akkoordId");
  }

  private static UUID akkoordId(Response verklaard) {
    assertThat(verklaard.statusCode()).as(verklaard.asString()).isEqualTo(201);
    return UUID.fromString(verklaard.jsonPath().getString("akkoordId"));
  }

  private static String nieuw(String rol) {
    return rol + "-" + UUID.randomUUID();
  }

  private static Response geeft(String wie, Map<String, Object> verklaring) {
    return doet(wie).body(verklaring).post("/v1/mijn/akkoorden");
  }

  private static Response trektIn(String wie, Map<String, Object> verklaring) {
    return doet(wie).body(verklaring).post("/v1/mijn/intrekkingen");
  }

  private static Response onderSleutel(String wie, String sleutel, Map<String, Object> verklaring) {
    return als(wie)
        .header("Idempotency-Key", sleutel)
        .body(verklaring)
        .post("/v1/mijn/intrekkingen");
  }

  private static Map<String, Object> verklaring(String koppeling, String soort) {
    return new HashMap<>(
        Map.of(
            "koppelingId",
            koppeling,
            "soort",
            soort,
            "ontvangerTaken",
            List.of("werk-en-inkomen"),
            "tekstversie",
            "2026-1"));
  }
}
