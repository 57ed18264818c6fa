package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.municipality.spel.Afzenderdienst;
import nl.warmeoverdracht.municipality.spel.Betrokkene;
import nl.warmeoverdracht.municipality.spel.Intrekkingsproef.Zaak;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Correction, erasure and withdrawal with the real school and consent (AVG 7(3), 16, 17, 19): who
 * received something hears it, whoever it passed that on to as well, and who is away hears it
 * later.
 */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechtenKetenIT {

  private static final Duration GEDULD = Duration.ofMinutes(2);

  /** Short, so that somebody who is away is late by the clock of the consent service itself. */
  private static final Map<String, String> KORTE_TERMIJN =
      Map.of(
          "WARMEOVERDRACHT_RECHTEN_ANTWOORDTERMIJN", "PT8S",
          "WARMEOVERDRACHT_RECHTEN_TERMIJNCONTROLE", "1s");

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);
  private Afzenderdienst afzender;

  @TestHTTPResource("/")
  URI municipality;

  @BeforeAll
  void startDiensten() {
    String adres = municipality.toString();
    afzender =
        Afzenderdienst.start(URI.create(adres.substring(0, adres.length() - 1)), KORTE_TERMIJN);
  }

  @AfterAll
  void stopDiensten() {
    afzender.close();
  }

  @Test
  void shouldCorrectTheCopyAndFollowTheDataToWhoGotThemFromUs() throws SQLException {
    // Given
    Zaak zaak = metDossier();
    geeftDoor(zaak, Partijen.CLUB);
    afzender.exporteertOpnieuw(zaak.leerlingId(), "Nora");

    // When
    String verzoek = afzender.vraagtOm("rectificatie", zaak.leerlingId(), "identiteit");

    // Then
    uiteindelijk(
        "the copy is corrected",
        () ->
            assertThat(
                    montferland
                        .haalt(zaak.overdrachtId(), "/dossier")
                        .jsonPath()
                        .getString("gegevens.identiteit.voornaam"))
                .isEqualTo("Nora"));
    uiteindelijk(
        "who got it from the municipality is asked too",
        () -> assertThat(kennisgeving(Partijen.CLUB, verzoek)).isNotNull());
    Map<String, Object> gevraagd = kennisgeving(Partijen.CLUB, verzoek);
    assertThat(gevraagd)
        .containsEntry("soort", "rectificatie")
        .containsEntry("categorieen", List.of("identiteit"))
        .doesNotContainKey("betrokkeneId");
    assertThat(gevraagd.get("houder")).isEqualTo(json(Partijen.MONTFERLAND));

    bevestigtVerbetering(Partijen.CLUB, verzoek);
    uiteindelijk(
        "two of three answered",
        () -> assertThat(voortgang(verzoek)).startsWith("2 van 3 organisaties"));
    assertThat(kennisgeving(Partijen.SCHOOL, verzoek))
        .as("that the file changed is no answer: a person at the school says that it is right")
        .doesNotContainKey("beantwoordTijdstip");
    bevestigtVerbetering(Partijen.SCHOOL, verzoek);
    uiteindelijk(
        "source, receiver and receiver of the receiver answered",
        () ->
            assertThat(voortgang(verzoek)).isEqualTo("3 van 3 organisaties hebben het verwerkt."));
  }

  @Test
  void shouldShowWhoIsAwayAsLateAndLetItActWhenItIsBack() {
    // Given
    Zaak zaak = metDossier();
    Betrokkene noor = Betrokkene.van(afzender, zaak.leerlingId());
    afzender.schoolGaatWeg();

    // When
    String verzoek =
        afzender.vraagtOm("wissing", zaak.leerlingId(), "identiteit", "leefgebied-signalen");

    // Then
    uiteindelijk(
        "the municipality erased its copy",
        () -> assertThat(noor.bij("werk-en-inkomen", "toestand")).isEqualTo("bevestigd"));
    uiteindelijk(
        "the school is late",
        () -> assertThat(noor.bij("school", "toestand")).isEqualTo("te-laat"));
    assertThat(noor.verzoek().getString("voortgang.tekst"))
        .isEqualTo("1 van 2 organisaties hebben het verwerkt. 1 is te laat met antwoorden.");
    assertThat(teLaat()).contains(verzoek);

    // When
    afzender.schoolKomtTerug();

    // Then
    uiteindelijk(
        "the school answered",
        () -> assertThat(noor.bij("school", "toestand")).isEqualTo("bevestigd"));
    assertThat(noor.bij("school", "antwoord.categorieen")).isEqualTo("[leefgebied-signalen]");
    assertThat(noor.bij("school", "antwoord.behouden")).isEqualTo("[identiteit]");
    assertThat(noor.bij("school", "antwoord.artikel")).startsWith("WEB artikel 9.2.12");
    assertThat(noor.bij("school", "teLaatTijdstip")).as("it stays visible").isNotBlank();
    assertThat(teLaat()).doesNotContain(verzoek);
    afzender.exporteertOpnieuw(zaak.leerlingId(), "Noor");
    assertThat(
            afzender
                .leest("/v1/leerlingen/" + zaak.leerlingId())
                .jsonPath()
                .getList("leefgebieden"))
        .as("a later export does not bring back what was erased")
        .isEmpty();
  }

  @Test
  void shouldKeepOnAStatutoryGroundOnlyAndTellThePersonWhich() {
    // Given
    Zaak zaak = metDossier();
    Betrokkene noor = Betrokkene.van(afzender, zaak.leerlingId());
    maaktKennis(zaak.overdrachtId());

    // When
    Response ingetrokken = noor.trektIn();

    // Then
    assertThat(ingetrokken.statusCode()).as(ingetrokken.asString()).isEqualTo(201);
    uiteindelijk(
        "the municipality answered",
        () -> assertThat(noor.bij("werk-en-inkomen", "antwoord.uitkomst")).isEqualTo("verwijderd"));
    assertThat(noor.bij("werk-en-inkomen", "antwoord.behouden")).isEqualTo("[identiteit, contact]");
    assertThat(noor.bij("werk-en-inkomen", "antwoord.artikel"))
        .startsWith("Participatiewet artikel 7");
    assertThat(noor.verzoek().getString("voortgang.tekst"))
        .isEqualTo(
            "1 van 1 organisatie heeft het verwerkt."
                + " 1 behoudt een deel, op een grond die erbij staat.");
    assertThat(
            montferland
                .haalt(zaak.overdrachtId(), "/dossier")
                .jsonPath()
                .<String, Object>getMap("gegevens"))
        .containsOnlyKeys("contact", "identiteit");
  }

  private Zaak metDossier() {
    UUID overdracht = afzender.biedtGediplomeerdeAan();
    montferland.ziet(overdracht, "ontvangen");
    assertThat(montferland.aanvaardt(overdracht).statusCode()).isEqualTo(201);
    montferland.ziet(overdracht, "aanvaard");
    Response opgevraagd = montferland.stuurt(overdracht, "/dossieropvragingen", "");
    assertThat(opgevraagd.statusCode()).as(opgevraagd.asString()).isEqualTo(201);
    String leerling =
        afzender.leest("/v1/overdrachten/" + overdracht).jsonPath().getString("leerlingId");
    return new Zaak(leerling, overdracht);
  }

  private void maaktKennis(UUID overdracht) {
    Response vastgelegd =
        montferland.doet(
            overdracht,
            "/kennismakingen",
            montferland.versie(overdracht),
            "{\"soort\": \"driegesprek\", \"gehoudenOp\": \"%s\"}"
                .formatted(LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
    assertThat(vastgelegd.statusCode()).as(vastgelegd.asString()).isEqualTo(201);
    montferland.ziet(overdracht, "warm-overgedragen");
  }

  /** On order, the municipality gives this party what it got: a decision of its own. */
  private void geeftDoor(Zaak zaak, Partij ontvanger) throws SQLException {
    Response besluit =
        afzender
            .consentAls("dienst-municipality")
            .body(
                Map.of(
                    "houder", json(Partijen.MONTFERLAND),
                    "ontvanger", json(ontvanger),
                    "overdrachtId", UUID.randomUUID(),
                    "betrokkeneId", Databank.betrokkene(Partijen.MONTFERLAND, zaak.overdrachtId()),
                    "fase", "dossier",
                    "categorieen", List.of("identiteit"),
                    "feiten", Map.of("opOpdracht", true)))
            .post("/v1/verstrekkingsbesluiten");
    assertThat(besluit.jsonPath().getList("perCategorie.uitkomst"))
        .as(besluit.asString())
        .containsExactly("toegestaan");
  }

  /** What was asked of this party for this request; null when nothing. */
  private Map<String, Object> kennisgeving(Partij partij, String verzoek) {
    Response lijst = afzender.consentAls(systeem(partij)).get("/v1/kennisgevingen?limiet=200");
    return lijst
        .jsonPath()
        .getMap(
            "items.find { it.verzoekId == '%s' && it.ontvanger.oin == '%s' }"
                .formatted(verzoek, partij.oin()));
  }

  /** Somebody there says that what was wrong is right now. */
  private void bevestigtVerbetering(Partij partij, String verzoek) {
    Object id = kennisgeving(partij, verzoek).get("kennisgevingId");
    Response beantwoord =
        afzender
            .consentAls(systeem(partij))
            .body(Map.of("uitkomst", "gecorrigeerd", "categorieen", List.of("identiteit")))
            .post("/v1/kennisgevingen/" + id + "/bevestigingen");
    assertThat(beantwoord.statusCode()).as(beantwoord.asString()).isEqualTo(201);
  }

  private String voortgang(String verzoek) {
    return afzender
        .consentAls(Partijen.DIENST_SCHOOL)
        .get("/v1/verzoeken/" + verzoek)
        .jsonPath()
        .getString("voortgang.tekst");
  }

  private List<String> teLaat() {
    return afzender
        .consentAls("toezicht-platform")
        .get("/v1/kennisgevingen?toestand=te-laat&limiet=200")
        .jsonPath()
        .getList("items.verzoekId");
  }

  private static Map<String, String> json(Partij partij) {
    return Map.of("oin", partij.oin().waarde(), "taak", partij.taak().code());
  }

  private static String systeem(Partij partij) {
    return "systeem-" + partij.taak().code() + "-" + partij.oin();
  }

  private static void uiteindelijk(String wat, ThrowingRunnable zo) {
    await(wat).atMost(GEDULD).untilAsserted(zo);
  }
}
