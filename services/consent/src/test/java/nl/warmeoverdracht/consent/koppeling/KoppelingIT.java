package nl.warmeoverdracht.consent.koppeling;

import static nl.warmeoverdracht.consent.Consent.eigenaar;
import static nl.warmeoverdracht.consent.Consent.toepassing;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Mensen.ANDERE_JONGERE;
import static nl.warmeoverdracht.consent.Mensen.JONGERE;
import static nl.warmeoverdracht.consent.Mensen.OUDER;
import static nl.warmeoverdracht.consent.Mensen.als;
import static nl.warmeoverdracht.consent.Mensen.code;
import static nl.warmeoverdracht.consent.Mensen.doet;
import static nl.warmeoverdracht.consent.Mensen.koppel;
import static nl.warmeoverdracht.consent.Mensen.vraagCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class KoppelingIT {

  private static final List<String> PAGINA =
      List.of("gegevensdeling", "inzagen", "akkoorden", "vragen");
  private static final LocalDate OVER_EEN_JAAR = LocalDate.now().plusYears(1);

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldTieAPersonToWhatTheCodeIsForAndShowItToHimOnly() {
    String koppeling = koppel(JONGERE, betrokkene, OVER_EEN_JAAR);

    assertThat(eigen(JONGERE)).contains(koppeling);
    assertThat(eigen(ANDERE_JONGERE)).doesNotContain(koppeling);
  }

  @Test
  void shouldUseACodeOnce() {
    String code = code(JONGERE, betrokkene, OVER_EEN_JAAR);

    assertThat(verzilver("jongere-eenmalig", code).statusCode()).isEqualTo(201);
    Response nogEens = verzilver("jongere-eenmalig", code);

    assertThat(nogEens.statusCode()).isEqualTo(422);
    assertThat(nogEens.jsonPath().getString("bezwaren[0].code")).isEqualTo("onbekende-code");
  }

  @Test
  void shouldGiveTheFirstAnswerAgainUnderTheSameKey() {
    String code = code(JONGERE, betrokkene, OVER_EEN_JAAR);
    String sleutel = UUID.randomUUID().toString();

    String eerste = verzilver(JONGERE, code, sleutel).asString();

    assertThat(verzilver(JONGERE, code, sleutel).asString()).isEqualTo(eerste);
  }

  @Test
  void shouldAcceptACodeHoweverItIsTyped() {
    String code = code(JONGERE, betrokkene, OVER_EEN_JAAR);

    Response antwoord = verzilver(JONGERE, code.toLowerCase().replace('-', ' '));

    assertThat(antwoord.statusCode()).isEqualTo(201);
  }

  @Test
  void shouldNotLetAParentUseTheCodeOfTheYoungPerson() {
    Response antwoord = verzilver(OUDER, code(JONGERE, betrokkene, OVER_EEN_JAAR));

    assertThat(antwoord.statusCode()).isEqualTo(422);
  }

  @Test
  void shouldCountRefusedAttemptsAndStopAfterTen() {
    for (int poging = 0; poging < 10; poging++) {
      assertThat(verzilver("jongere-gokt", "0000-0000-0000-000" + poging).statusCode())
          .isEqualTo(422);
    }
    Response elfde = verzilver("jongere-gokt", code(JONGERE, betrokkene, OVER_EEN_JAAR));

    assertThat(elfde.statusCode()).isEqualTo(409);
    assertThat(elfde.jsonPath().getString("bezwaren[0].code")).isEqualTo("te-veel-pogingen");
  }

  @Test
  void shouldGiveTheSameCodeForTheSameCommandAndKeepOnlyItsHash() throws SQLException {
    String sleutel = UUID.randomUUID().toString();
    Response eerste = vraagCode("jongere", betrokkene, OVER_EEN_JAAR, sleutel);
    Response zelfde = vraagCode("jongere", betrokkene, OVER_EEN_JAAR, sleutel);
    Response ander = vraagCode("jongere", UUID.randomUUID(), OVER_EEN_JAAR, sleutel);

    assertThat(zelfde.asString()).isEqualTo(eerste.asString());
    assertThat(ander.statusCode()).isEqualTo(422);
    String code = eerste.jsonPath().getString("code");
    try (Connection connection = toepassing()) {
      voerUit(connection, "set warmeoverdracht.partij = '00000099000000024000/school'");
      for (String table : List.of("koppelcode", "idempotentie")) {
        assertThat(
                Consent.getal(
                    connection,
                    "select count(*) from "
                        + table
                        + " t where to_jsonb(t)::text like '%"
                        + code
                        + "%'"))
            .isZero();
      }
    }
  }

  @Test
  void shouldRefuseACodeForAParentOfAnAdult() {
    Response antwoord =
        vraagCode("ouder", betrokkene, LocalDate.now().minusDays(1), UUID.randomUUID().toString());

    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.jsonPath().getString("bezwaren[0].code")).isEqualTo("al-achttien");
  }

  @Test
  void shouldEndTheTieOfAParentWhenTheYoungPersonTurnsEighteen() throws SQLException {
    String koppeling = koppel(OUDER, betrokkene, OVER_EEN_JAAR);
    assertThat(eigen(OUDER)).contains(koppeling);

    wordtAchttien(koppeling, LocalDate.now());

    assertThat(eigen(OUDER)).doesNotContain(koppeling);
  }

  @Test
  void shouldShowNothingOfTheHolderAnyMoreWhenThePersonEndsTheTie() {
    String wie = "jongere-" + UUID.randomUUID();
    String koppeling = koppel(wie, betrokkene, OVER_EEN_JAAR);
    Consent.meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Consent.vraag(betrokkene);
    assertThat(stel(wie, koppeling).statusCode()).isEqualTo(201);
    for (String blad : PAGINA) {
      assertThat(blad(wie, blad)).as("before: %s", blad).hasSize(1);
    }

    Response beeindigd = beeindig(wie, koppeling);

    assertThat(beeindigd.statusCode()).isEqualTo(201);
    assertThat(eigen(wie)).isEmpty();
    for (String blad : PAGINA) {
      assertThat(blad(wie, blad)).as("after: %s", blad).isEmpty();
    }
    assertThat(stel(wie, koppeling).statusCode()).isEqualTo(404);
    assertThat(beeindig(wie, koppeling).statusCode()).as("a second time").isEqualTo(404);
  }

  @Test
  void shouldTieAgainWithANewCodeAndShowTheAnswersOfBefore() {
    String wie = "jongere-" + UUID.randomUUID();
    String eerst = koppel(wie, betrokkene, OVER_EEN_JAAR);
    String vraag = stel(wie, eerst).jsonPath().getString("persoonsverzoekId");
    beeindig(wie, eerst);

    String daarna = koppel(wie, betrokkene, OVER_EEN_JAAR);

    assertThat(daarna).isNotEqualTo(eerst);
    assertThat(vraag).isNotBlank();
    assertThat(als(wie).get("/v1/mijn/vragen").asString()).contains(vraag);
  }

  @Test
  void shouldLetNobodyEndTheTieOfAnother() {
    String koppeling = koppel(JONGERE, betrokkene, OVER_EEN_JAAR);

    assertThat(beeindig(ANDERE_JONGERE, koppeling).statusCode()).isEqualTo(404);
    assertThat(eigen(JONGERE)).contains(koppeling);
  }

  @Test
  void shouldAnswerTheSameEndUnderTheSameKey() {
    String koppeling = koppel(JONGERE, betrokkene, OVER_EEN_JAAR);
    String sleutel = UUID.randomUUID().toString();
    String pad = "/v1/koppelingen/" + koppeling + "/beeindigingen";

    String eerste = als(JONGERE).header("Idempotency-Key", sleutel).post(pad).asString();

    assertThat(als(JONGERE).header("Idempotency-Key", sleutel).post(pad).asString())
        .isEqualTo(eerste);
  }

  @Test
  void shouldGiveNoCodeForAHolderThatTheDienstDoesNotServe() {
    Response antwoord =
        Consent.als(Consent.GEMEENTE)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(
                Map.of(
                    "houder",
                    Consent.HOUDER,
                    "betrokkeneId",
                    betrokkene,
                    "hoedanigheid",
                    "jongere",
                    "wordtAchttienOp",
                    OVER_EEN_JAAR.toString()))
            .post("/v1/koppelcodes");

    assertThat(antwoord.statusCode()).isEqualTo(404);
  }

  /** As if the calendar went on; only the owner of the table can, with its guard put aside. */
  private static void wordtAchttien(String koppeling, LocalDate dag) throws SQLException {
    try (Connection connection = eigenaar()) {
      voerUit(
          connection,
          "alter table koppeling no force row level security",
          "update koppeling set wordt_achttien_op = '%s' where id = '%s'".formatted(dag, koppeling),
          "alter table koppeling force row level security");
    }
  }

  private static List<String> eigen(String wie) {
    return als(wie).get("/v1/koppelingen?limiet=200").jsonPath().getList("items.koppelingId");
  }

  private static List<Object> blad(String wie, String blad) {
    return als(wie).get("/v1/mijn/" + blad).jsonPath().getList("items");
  }

  private static Response stel(String wie, String koppeling) {
    return doet(wie)
        .body(Map.of("koppelingId", koppeling, "tekst", "Wie heeft dit gezien?"))
        .post("/v1/mijn/vragen");
  }

  private static Response beeindig(String wie, String koppeling) {
    return doet(wie).post("/v1/koppelingen/" + koppeling + "/beeindigingen");
  }

  private static Response verzilver(String wie, String code) {
    return doet(wie).body(Map.of("code", code)).post("/v1/koppelingen");
  }

  private static Response verzilver(String wie, String code, String sleutel) {
    return als(wie)
        .header("Idempotency-Key", sleutel)
        .body(Map.of("code", code))
        .post("/v1/koppelingen");
  }
}
