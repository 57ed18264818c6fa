package nl.warmeoverdracht.consent.mijn;

import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.uitkomst;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static nl.warmeoverdracht.consent.Mensen.ANDERE_JONGERE;
import static nl.warmeoverdracht.consent.Mensen.JONGERE;
import static nl.warmeoverdracht.consent.Mensen.OUDER;
import static nl.warmeoverdracht.consent.Mensen.als;
import static nl.warmeoverdracht.consent.Mensen.doet;
import static nl.warmeoverdracht.consent.Mensen.koppel;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class MijnIT {

  private static final LocalDate VOLWASSEN = LocalDate.now().minusYears(2);
  private static final LocalDate ZEVENTIEN = LocalDate.now().plusMonths(6);
  private static final LocalDate VEERTIEN = LocalDate.now().plusMonths(42);

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldShowThePersonWhoHasWhatOnWhichGroundAndSinceWhen() {
    String wie = nieuweJongere();
    koppel(wie, betrokkene, VOLWASSEN);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    vraag(betrokkene);
    vraag(betrokkene);

    Response deling = als(wie).get("/v1/mijn/gegevensdeling");

    assertThat(deling.jsonPath().getList("items")).hasSize(1);
    assertThat(deling.jsonPath().getString("items[0].ontvanger.taak")).isEqualTo("werk-en-inkomen");
    assertThat(deling.jsonPath().getList("items[0].gegevens.categorie"))
        .containsExactly("contact", "identiteit");
    assertThat(deling.jsonPath().getString("items[0].gegevens[0].artikel")).contains("9.2.13");
    assertThat(deling.jsonPath().getString("items[0].gegevens[0].reden")).isNotBlank();
    assertThat(tijdstip(deling, "eersteTijdstip")).isBefore(tijdstip(deling, "laatsteTijdstip"));
  }

  @Test
  void shouldShowThePersonEveryTimeSomebodyAsked() {
    String wie = nieuweJongere();
    koppel(wie, betrokkene, VOLWASSEN);
    vraag(betrokkene);
    vraag(betrokkene);

    Response eerste = als(wie).get("/v1/mijn/inzagen?limiet=1");
    Response tweede =
        als(wie).get("/v1/mijn/inzagen?limiet=1&na=" + eerste.jsonPath().get("volgende"));

    assertThat(eerste.jsonPath().getList("items.besluitId")).hasSize(1);
    assertThat(tweede.jsonPath().getList("items.besluitId"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(eerste.jsonPath().getList("items.besluitId"));
    assertThat(tweede.jsonPath().getString("volgende")).isNull();
    assertThat(eerste.jsonPath().getList("items[0].perCategorie.uitkomst")).contains("geweigerd");
  }

  @Test
  void shouldShowNobodyElsesPage() {
    koppel(JONGERE, betrokkene, VOLWASSEN);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    String besluit = vraag(betrokkene).jsonPath().getString("besluitId");

    for (String blad : List.of("gegevensdeling", "inzagen", "akkoorden")) {
      assertThat(als(nieuweJongere()).get("/v1/mijn/" + blad).jsonPath().getList("items"))
          .as(blad)
          .isEmpty();
    }
    assertThat(als(ANDERE_JONGERE).get("/v1/mijn/inzagen?limiet=200").asString())
        .doesNotContain(besluit);
  }

  /** The law's sentence: agreeing for a 16-17-year-old does not open his page (law.md). */
  @Test
  void shouldNotShowAParentThePageOfTheYoungPersonForWhomHeAgreed() {
    String koppeling = koppel(OUDER, betrokkene, ZEVENTIEN);
    UUID vanJongere = UUID.randomUUID();
    meld(vanJongere, betrokkene, "toestemming", "gegeven");
    vraag(betrokkene);

    Response eigen = verklaar(OUDER, koppeling, "instemming", Map.of());

    assertThat(eigen.statusCode()).isEqualTo(201);
    assertThat(als(OUDER).get("/v1/mijn/gegevensdeling").statusCode()).isEqualTo(403);
    assertThat(als(OUDER).get("/v1/mijn/inzagen").statusCode()).isEqualTo(403);
    assertThat(
            als(OUDER)
                .get("/v1/mijn/akkoorden?limiet=200")
                .jsonPath()
                .<String>getList("items.akkoordId"))
        .contains(eigen.jsonPath().getString("akkoordId"))
        .doesNotContain(vanJongere.toString());
  }

  @Test
  void shouldShowTheYoungPersonWhatAParentDeclared() {
    verklaar(OUDER, koppel(OUDER, betrokkene, ZEVENTIEN), "instemming", Map.of());
    String wie = nieuweJongere();
    koppel(wie, betrokkene, ZEVENTIEN);

    Response eigen = als(wie).get("/v1/mijn/akkoorden");

    assertThat(eigen.jsonPath().getList("items.gegevenDoor")).containsExactly("ouder");
    assertThat(eigen.jsonPath().getString("items[0].geldigTot"))
        .as("a parent's word ends the day before eighteen")
        .isEqualTo(ZEVENTIEN.minusDays(1).toString());
  }

  @Test
  void shouldLetAPersonGiveAndCountOnlyThat() {
    String koppeling = koppel(JONGERE, betrokkene, VOLWASSEN);

    verklaar(JONGERE, koppeling, "instemming", Map.of("categorieen", List.of("contact")));
    Response gegeven = vraag(betrokkene);

    assertThat(uitkomst(gegeven, "contact")).isEqualTo("toegestaan");
    assertThat(uitkomst(gegeven, "identiteit")).isEqualTo("geweigerd");
  }

  @Test
  void shouldLetEachDeclareOnlyWhatHisAgeAllows() {
    String kind = koppel(JONGERE, UUID.randomUUID(), VEERTIEN);
    String ouderVanKind = koppel(OUDER, UUID.randomUUID(), VEERTIEN);
    String puber = koppel(JONGERE, UUID.randomUUID(), ZEVENTIEN);
    String ouderVanPuber = koppel(OUDER, UUID.randomUUID(), ZEVENTIEN);

    assertThat(verklaar(JONGERE, kind, "toestemming", Map.of()).statusCode()).isEqualTo(422);
    assertThat(verklaar(OUDER, ouderVanKind, "toestemming", Map.of()).statusCode()).isEqualTo(201);
    assertThat(verklaar(JONGERE, puber, "toestemming", Map.of()).statusCode()).isEqualTo(201);
    assertThat(verklaar(JONGERE, puber, "instemming", Map.of()).statusCode()).isEqualTo(422);
    assertThat(verklaar(OUDER, ouderVanPuber, "toestemming", Map.of()).statusCode()).isEqualTo(422);
    assertThat(verklaar(OUDER, ouderVanPuber, "instemming", Map.of()).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldNotLetAnybodyDeclareThroughTheTieOfAnother() {
    String koppeling = koppel(JONGERE, betrokkene, VOLWASSEN);

    assertThat(verklaar(ANDERE_JONGERE, koppeling, "toestemming", Map.of()).statusCode())
        .isEqualTo(404);
  }

  private static Instant tijdstip(Response deling, String veld) {
    return Instant.parse(deling.jsonPath().getString("items[0].gegevens[0]." + veld));
  }

  private static String nieuweJongere() {
    return "jongere-" + UUID.randomUUID();
  }

  private static Response verklaar(
      String wie, String koppeling, String soort, Map<String, Object> afwijkend) {
    Map<String, Object> verklaring =
        new HashMap<>(
            Map.of(
                "koppelingId",
                koppeling,
                "soort",
                soort,
                "ontvangerTaken",
                List.of("werk-en-inkomen"),
                "tekstversie",
                "2026-1"));
    verklaring.putAll(afwijkend);
    return doet(wie).body(verklaring).post("/v1/mijn/akkoorden");
  }
}
