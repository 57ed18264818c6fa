package nl.warmeoverdracht.consent.toezicht;

import static nl.warmeoverdracht.consent.Consent.BEHEER;
import static nl.warmeoverdracht.consent.Consent.HOUDER;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.dossier;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.warmeoverdracht.audit.verify.ExportCheck;
import nl.warmeoverdracht.audit.verify.Finding;
import nl.warmeoverdracht.audit.verify.Flaw;
import nl.warmeoverdracht.audit.verify.Report;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.verstrekkingenlog.Natrekken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an auditor finds, and what is recorded of his looking. */
@QuarkusTest
@EchteServers
class BesluitenZoekenIT {

  private static final String REGEL = "school-dossier-mbo-diploma";

  private final UUID betrokkene = UUID.randomUUID();

  @TempDir Path map;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&houder=00000099000000024000/school",
        "&ontvanger=00000099100001955000/werk-en-inkomen",
        "&vanaf=2026-01-01T00:00:00Z&tot=2100-01-01T00:00:00Z",
        "&fase=dossier",
        "&grondslagId=" + REGEL,
        "&grondslagId=" + REGEL + "&grondslagVersie=1&uitkomst=toegestaan",
        "&uitkomst=geweigerd",
        "&doel=gediplomeerde"
      })
  void shouldFindADecisionByEachOfItsProperties(String filter) {
    UUID besluit = toegestaanDossier();

    assertThat(zoek("betrokkeneId=" + betrokkene + filter)).containsExactly(besluit.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&houder=00000099000000051000/trajectaanbieder",
        "&tot=2020-01-01T00:00:00Z",
        "&fase=nazorg",
        "&grondslagId=" + REGEL + "&grondslagVersie=2",
        "&grondslagId=" + REGEL + "&uitkomst=geweigerd",
        "&doel=ruimtevaart"
      })
  void shouldNotFindWhatDoesNotMeetEverythingNamed(String filter) {
    toegestaanDossier();

    assertThat(zoek("betrokkeneId=" + betrokkene + filter)).isEmpty();
  }

  @Test
  void shouldWalkAllPagesInTheOrderOfTimeWithoutLossOrDoubles() {
    List<String> genomen =
        IntStream.range(0, 7)
            .mapToObj(i -> vraag(dossier(betrokkene), UUID.randomUUID().toString()))
            .map(antwoord -> antwoord.jsonPath().getString("besluitId"))
            .toList();

    List<String> gezien = new ArrayList<>();
    String na = "";
    do {
      Response bladzijde =
          als(TOEZICHT).get("/v1/verstrekkingsbesluiten?limiet=2&betrokkeneId=" + betrokkene + na);
      gezien.addAll(bladzijde.jsonPath().getList("items.besluitId"));
      na = bladzijde.jsonPath().get("volgende") == null ? "" : "&na=" + bladzijde.path("volgende");
    } while (!na.isEmpty());

    assertThat(gezien).containsExactlyInAnyOrderElementsOf(genomen).doesNotHaveDuplicates();
  }

  @Test
  void shouldRecordWhoLookedWithoutThePersonThatWasLookedFor() {
    Instant begin = Instant.now().minusSeconds(1);

    zoek("betrokkeneId=" + betrokkene + "&fase=dossier");

    Response inzagen = als(TOEZICHT).get("/v1/inzagen?limiet=200");
    List<Map<String, Object>> items = inzagen.jsonPath().getList("items");
    Map<String, Object> laatste = items.getLast();
    assertThat(laatste).containsEntry("soort", "zoeken").containsKey("onderwerp");
    assertThat(Instant.parse((String) laatste.get("tijdstip"))).isAfter(begin);
    assertThat(laatste.get("vraag").toString()).contains("fase=dossier", "betrokkeneIdZegel=");
    assertThat(inzagen.asString()).doesNotContain(betrokkene.toString());
  }

  @Test
  void shouldExportWithProofsAndNeverAboutWhom() {
    UUID besluit = geplaatst();

    Response csv = uitvoer("text/csv");
    Response json = uitvoer("application/json");

    assertThat(csv.asString()).startsWith("besluitId;houder;");
    assertThat(csv.asString()).contains(besluit + ";", ";identiteit;toegestaan;" + REGEL + ";1;");
    assertThat(json.jsonPath().getString("[0].controlepunt")).isNotBlank();
    String hash = json.jsonPath().getString("[1].bladhash");
    assertThat(hash).hasSize(64);
    assertThat(csv.asString()).contains(hash).doesNotContain(betrokkene.toString());
    assertThat(json.asString()).doesNotContain(betrokkene.toString());
    assertThat(vanDeDienst(besluit).jsonPath().getString("logregel.bladhash")).isEqualTo(hash);
  }

  /** Whoever gets the file needs neither us nor the auditor to believe it. */
  @ParameterizedTest
  @CsvSource({
    "text/csv, identiteit;toegestaan, identiteit;geweigerd",
    "application/json, werk-en-inkomen, doorstroompunt"
  })
  void shouldExportWhatVerifyProvesAndNamesWhenItIsChanged(String vorm, String is, String wordt)
      throws IOException {
    UUID eerste = geplaatst();
    geplaatst();
    String uitvoer = uitvoer(vorm).asString();

    Report goed = verify(uitvoer);
    Report fout = verify(uitvoer.replaceFirst(is, wordt));

    assertThat(goed.findings()).isEmpty();
    assertThat(goed.remarks()).contains("besluiten in de uitvoer: 2; bewezen: 2");
    assertThat(fout.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.flaw()).isEqualTo(Flaw.UITVOER);
              assertThat(finding.melding()).contains(eerste.toString());
            });
  }

  /** Decisions that somebody put in the database himself have no leaf: shown, and named. */
  @Test
  void shouldExportMoreThanFitsInOneReadAndHideNothingThatHasNoProof() throws Exception {
    UUID velen = UUID.randomUUID();
    try (var eigenaar = Consent.eigenaar()) {
      Consent.voerUit(
          eigenaar,
          "set warmeoverdracht.partij = '00000099000000024000/school'",
          Vulling.sql(1234, velen));
    }

    Response csv =
        als(TOEZICHT).accept("text/csv").get("/v1/verstrekkingsuitvoer?betrokkeneId=" + velen);

    Report oordeel = verify(csv.asString());
    assertThat(oordeel.remarks()).contains("besluiten in de uitvoer: 1234; bewezen: 0");
    assertThat(oordeel.findings()).extracting(Finding::flaw).containsOnly(Flaw.ZONDER_BEWIJS);
  }

  @Test
  void shouldCountRefusalsPerHolderAndRule() {
    vraag(betrokkene);

    Response weigeringen =
        als(TOEZICHT)
            .get(
                "/v1/weigeringen?houder=00000099000000024000/school&vanaf="
                    + Instant.now().minusSeconds(3600)
                    + "&tot="
                    + Instant.now().plusSeconds(60));

    assertThat(weigeringen.jsonPath().getList("items.categorie")).contains("bsn", "identiteit");
    assertThat(
            als(TOEZICHT)
                .get("/v1/weigeringen?vanaf=2026-01-01T00:00:00Z&tot=2026-06-01T00:00:00Z")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void shouldDecideAgainByTheRulesOfThatDay() {
    UUID besluit = toegestaanDossier();
    meld(UUID.randomUUID(), betrokkene, "instemming", "ingetrokken");

    Response herhaling = als(TOEZICHT).get("/v1/verstrekkingsbesluiten/" + besluit + "/herhaling");

    assertThat(herhaling.jsonPath().getBoolean("gelijk"))
        .as("a later withdrawal does not change what was decided before")
        .isTrue();
    assertThat(
            herhaling
                .jsonPath()
                .getString("perCategorie.find { it.categorie == 'identiteit' }.destijds.uitkomst"))
        .isEqualTo("toegestaan");
    assertThat(herhaling.asString()).doesNotContain(betrokkene.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/verstrekkingsbesluiten",
        "/v1/verstrekkingsuitvoer",
        "/v1/inzagen",
        "/v1/weigeringen?vanaf=2026-01-01T00:00:00Z&tot=2026-01-02T00:00:00Z"
      })
  void shouldShowTheLogToNobodyButTheAuditor(String pad) {
    assertThat(als(SCHOOL).get(pad).statusCode()).isEqualTo(403);
    assertThat(als(BEHEER).get(pad).statusCode()).isEqualTo(403);
  }

  @Test
  void shouldShowTheAuditorNoAgreement() {
    UUID akkoord = UUID.randomUUID();
    meld(akkoord, betrokkene, "instemming", "gegeven");

    assertThat(
            als(TOEZICHT)
                .body(Consent.akkoord(betrokkene, "instemming", "gegeven"))
                .put("/v1/akkoorden/" + akkoord)
                .statusCode())
        .isEqualTo(403);
  }

  private UUID toegestaanDossier() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    return UUID.fromString(vraag(betrokkene).jsonPath().getString("besluitId"));
  }

  /** A decision whose leaf has its place. */
  private UUID geplaatst() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Response besluit = vraag(betrokkene);
    Natrekken.opname(besluit);
    return UUID.fromString(besluit.jsonPath().getString("besluitId"));
  }

  private Report verify(String uitvoer) throws IOException {
    Path bestand = Files.writeString(map.resolve("uitvoer"), uitvoer);
    return new ExportCheck(bestand, Optional.of(Natrekken.sleutels())).run(Instant.now());
  }

  private static List<String> zoek(String vraag) {
    return als(TOEZICHT)
        .get("/v1/verstrekkingsbesluiten?" + vraag)
        .jsonPath()
        .getList("items.besluitId");
  }

  private Response uitvoer(String vorm) {
    return als(TOEZICHT).accept(vorm).get("/v1/verstrekkingsuitvoer?betrokkeneId=" + betrokkene);
  }

  private static Response vanDeDienst(UUID besluit) {
    assertThat(HOUDER.get("taak")).isEqualTo("school");
    return als(SCHOOL).get("/v1/verstrekkingsbesluiten/" + besluit);
  }
}
