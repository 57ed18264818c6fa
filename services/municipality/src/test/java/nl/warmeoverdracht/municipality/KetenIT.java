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
import java.util.UUID;
import nl.warmeoverdracht.municipality.spel.Afzenderdienst;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** With the real school and consent: what is pulled, and what the sender pulls back. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KetenIT {

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);
  private Afzenderdienst afzender;

  @TestHTTPResource("/")
  URI municipality;

  @BeforeAll
  void startDiensten() {
    String adres = municipality.toString();
    afzender = Afzenderdienst.start(URI.create(adres.substring(0, adres.length() - 1)));
  }

  @AfterAll
  void stopDiensten() {
    afzender.close();
  }

  @Test
  @Order(1)
  void shouldShowTheAnnouncementWithoutIdentity() {
    // Given
    UUID overdracht = aangeboden();

    // When
    Response aankondiging = montferland.haalt(overdracht, "/aankondiging");

    // Then
    assertThat(aankondiging.statusCode()).as(aankondiging.asString()).isEqualTo(200);
    assertThat(aankondiging.asString()).doesNotContain("Voorbeeld", "Noor", "2005");
    assertThat(aankondiging.jsonPath().getString("besluitId")).isNotBlank();
  }

  @Test
  @Order(2)
  void shouldKeepOneCopyOfTheAllowedPartOfTheDossier() throws SQLException {
    // Given
    UUID overdracht = aanvaard();

    // When
    Response eerste = montferland.stuurt(overdracht, "/dossieropvragingen", "");
    Response tweede = montferland.stuurt(overdracht, "/dossieropvragingen", "");

    // Then
    assertThat(eerste.statusCode()).as(eerste.asString()).isEqualTo(201);
    assertThat(tweede.statusCode()).as(tweede.asString()).isEqualTo(201);
    assertThat(eerste.jsonPath().getList("toegestaan", String.class))
        .contains("identiteit")
        .doesNotContain("bsn");
    Response dossier = montferland.haalt(overdracht, "/dossier");
    assertThat(dossier.jsonPath().getString("gegevens.identiteit.achternaam"))
        .isEqualTo("Voorbeeld");
    assertThat(dossier.jsonPath().getString("besluitId"))
        .isEqualTo(tweede.jsonPath().getString("besluitId"));
    assertThat(montferland.haalt(overdracht, "").jsonPath().getBoolean("dossierAanwezig")).isTrue();
    assertEenVersleuteldeKopie(overdracht);
  }

  private static void assertEenVersleuteldeKopie(UUID overdracht) throws SQLException {
    String kopieen = "select count(*) from dossier where overdracht_id = '" + overdracht + "'";
    assertThat(Databank.getal(Partijen.MONTFERLAND, kopieen)).isOne();
    assertThat(
            Databank.getal(
                Partijen.MONTFERLAND, kopieen + " and position('Voorbeeld'::bytea in inhoud) > 0"))
        .isZero();
  }

  @Test
  @Order(3)
  void shouldTellTheSenderWhoTheContactpersoonIs() {
    // Given
    UUID overdracht = aanvaard();

    // When
    Response terugkoppeling = afzender.leest("/v1/overdrachten/" + overdracht + "/terugkoppeling");

    // Then
    assertThat(terugkoppeling.jsonPath().getString("contactpersoon.naam"))
        .as(terugkoppeling.asString())
        .isEqualTo("M. de Vries");
  }

  @Test
  @Order(4)
  void shouldShowTheAnswerOfTheSender() {
    // Given
    UUID overdracht = aangeboden();
    String vraag =
        montferland
            .stuurt(overdracht, "/vragen", "{\"tekst\": \"Kan het op school?\"}")
            .jsonPath()
            .getString("id");
    String vragen = "/v1/overdrachten/" + overdracht + "/vragen";
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(afzender.leest(vragen).jsonPath().getString("items[0].vraagTekst"))
                    .isEqualTo("Kan het op school?"));

    // When
    Response beantwoord =
        afzender.probeert(vragen + "/" + vraag + "/antwoorden", "{\"tekst\": \"Ja, donderdag.\"}");

    // Then
    assertThat(beantwoord.statusCode()).as(beantwoord.asString()).isEqualTo(201);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        montferland
                            .haalt(overdracht, "/vragen")
                            .jsonPath()
                            .getString("items[0].antwoordTekst"))
                    .isEqualTo("Ja, donderdag."));
  }

  @Test
  @Order(5)
  void shouldBecomeWarmAfterAKennismaking() {
    // Given
    UUID overdracht = aanvaard();

    // When
    Response vastgelegd =
        montferland.doet(
            overdracht,
            "/kennismakingen",
            montferland.versie(overdracht),
            "{\"soort\": \"op-kantoor\", \"gehoudenOp\": \"%s\"}"
                .formatted(LocalDate.now(ZoneId.of("Europe/Amsterdam"))));

    // Then
    assertThat(vastgelegd.statusCode()).as(vastgelegd.asString()).isEqualTo(201);
    montferland.ziet(overdracht, "warm-overgedragen");
  }

  @Test
  @Order(6)
  void shouldKeepItsCopyWhenTheSenderIsAway() {
    // Given
    UUID overdracht = aanvaard();
    montferland.stuurt(overdracht, "/dossieropvragingen", "");
    afzender.schoolGaatWeg();

    // When
    Response opnieuw = montferland.stuurt(overdracht, "/dossieropvragingen", "");

    // Then
    assertThat(opnieuw.statusCode()).isEqualTo(503);
    assertThat(montferland.haalt(overdracht, "/aankondiging").statusCode()).isEqualTo(503);
    assertThat(montferland.haalt(overdracht, "/dossier").statusCode()).isEqualTo(200);
  }

  private UUID aangeboden() {
    UUID overdracht = afzender.biedtGediplomeerdeAan();
    montferland.ziet(overdracht, "ontvangen");
    return overdracht;
  }

  private UUID aanvaard() {
    UUID overdracht = aangeboden();
    assertThat(montferland.aanvaardt(overdracht).statusCode()).isEqualTo(201);
    montferland.ziet(overdracht, "aanvaard");
    return overdracht;
  }
}
