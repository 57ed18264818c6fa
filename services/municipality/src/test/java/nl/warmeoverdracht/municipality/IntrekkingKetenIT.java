package nl.warmeoverdracht.municipality;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.ToestemmingIngetrokken;
import nl.warmeoverdracht.municipality.spel.Afzenderdienst;
import nl.warmeoverdracht.municipality.spel.Intrekkingsproef;
import nl.warmeoverdracht.municipality.spel.Intrekkingsproef.Zaak;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.Topicspeler;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Invariant 2, "Na intrekking niets meer", with the real school and consent. {@code make
 * bench-intrekking} plays the same with a thousand withdrawals during ten thousand disclosures.
 */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntrekkingKetenIT {

  private static final int INTREKKINGEN = Integer.getInteger("wo.intrekkingen", 10);
  private static final int VERSTREKKINGEN = Integer.getInteger("wo.verstrekkingen", 400);
  private static final int BEGELEIDERS = 4;
  private static final Duration GEDULD = Duration.ofMinutes(5);

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
  void shouldTakeOutWhatWasReceivedAndShowTheGap() {
    // Given
    Zaak zaak = metDossier();

    // When
    Response antwoord = afzender.trektIn(zaak.leerlingId());

    // Then
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
    JsonPath dossier = zonderGegevens(zaak);
    assertThat(dossier.getList("gewist.categorie", String.class))
        .contains("identiteit", "contact", "opleiding");
    assertThat(dossier.getString("gewist[0].reden"))
        .isEqualTo("De instemming of toestemming is ingetrokken.");
    Response opnieuw = montferland.stuurt(zaak.overdrachtId(), "/dossieropvragingen", "");
    assertThat(opnieuw.asString()).doesNotContain("Voorbeeld");
    await("every notice is answered")
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(afzender.openKennisgevingen()).isZero());
    await("the sender sees why")
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(
                        afzender
                            .leest("/v1/overdrachten/" + zaak.overdrachtId() + "/verloop")
                            .jsonPath()
                            .getList("items.gebeurtenis", String.class))
                    .contains("toestemming-ingetrokken"));
  }

  @Test
  void shouldAcknowledgeWithoutAHolderThatIsStuckAndHearFromItLater() throws SQLException {
    // Given
    Zaak zaak = metDossier();
    Zaak ander = metDossier();

    // When
    try (Connection vast = Databank.houdVast(Partijen.MONTFERLAND, zaak.overdrachtId())) {
      assertThat(afzender.trektIn(zaak.leerlingId()).statusCode()).isEqualTo(201);
      assertThat(afzender.trektIn(ander.leerlingId()).statusCode()).isEqualTo(201);

      // Then
      zonderGegevens(ander);
      assertThat(montferland.haalt(zaak.overdrachtId(), "/dossier").asString())
          .contains("Voorbeeld");
      await("only the stuck one is open")
          .atMost(GEDULD)
          .untilAsserted(() -> assertThat(afzender.openKennisgevingen()).isOne());
      vast.rollback();
    }
    zonderGegevens(zaak);
  }

  @Test
  void shouldNotBeHeldUpByANoticeThatKeepsFailing() throws SQLException {
    // Given
    UUID onbekend = UUID.randomUUID();
    PartijReferentie school = referentie(Partijen.SCHOOL);
    Topicspeler.stuur(
        school.oin(),
        "consent",
        UUID.randomUUID(),
        1,
        new ToestemmingIngetrokken(
            onbekend,
            UUID.randomUUID(),
            UUID.randomUUID(),
            school,
            referentie(Partijen.MONTFERLAND),
            Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    await("the consent service does not know it")
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(
                        Databank.getal(
                            "select pogingen from kennisgevingtaak where kennisgeving_id = '%s'"
                                .formatted(onbekend)))
                    .isPositive());

    // When
    Zaak zaak = metDossier();
    afzender.trektIn(zaak.leerlingId());

    // Then
    zonderGegevens(zaak);
    assertThat(
            Databank.getal(
                "select count(*) from kennisgevingtaak where kennisgeving_id = '%s'"
                    .formatted(onbekend)))
        .isOne();
  }

  @Test
  void shouldSendNoByteAfterAWithdrawalWasAcknowledged() throws InterruptedException {
    // Given
    List<Zaak> zaken = metDossiers(INTREKKINGEN);

    try (Intrekkingsproef proef =
        new Intrekkingsproef(
            afzender.school(), "dienst-municipality", Partijen.systeem(Partijen.SCHOOL))) {
      // When
      proef.speel(zaken, VERSTREKKINGEN);
      long begin = System.nanoTime();
      await("every notice is answered")
          .atMost(GEDULD)
          .pollInterval(Duration.ofMillis(100))
          .untilAsserted(() -> assertThat(afzender.openKennisgevingen()).isZero());

      // Then
      System.out.printf(
          "intrekkingen=%d verstrekkingen=%d met gegevens=%d bytes na bevestiging=%d,"
              + " laatste houder bevestigde %d ms na de laatste bevestiging aan de jongere%n",
          proef.bevestigd(),
          proef.verstrekkingen(),
          proef.metGegevens(),
          proef.bytesNaBevestiging(),
          NANOSECONDS.toMillis(System.nanoTime() - begin));
      assertThat(proef.bevestigd()).isEqualTo(INTREKKINGEN);
      assertThat(proef.metGegevens()).isPositive();
      assertThat(proef.bytesNaBevestiging()).isZero();
      zaken.forEach(this::zonderGegevens);
    }
  }

  private static PartijReferentie referentie(Partij partij) {
    return new PartijReferentie(partij.oin().waarde(), partij.taak().code());
  }

  private JsonPath zonderGegevens(Zaak zaak) {
    await("the copy of " + zaak.overdrachtId() + " is empty")
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(
                        montferland
                            .haalt(zaak.overdrachtId(), "/dossier")
                            .jsonPath()
                            .getMap("gegevens"))
                    .isEmpty());
    return montferland.haalt(zaak.overdrachtId(), "/dossier").jsonPath();
  }

  /** Some at a time, as on a working day; a thousand one after the other would take an hour. */
  private List<Zaak> metDossiers(int aantal) throws InterruptedException {
    try (ExecutorService begeleiders = Executors.newFixedThreadPool(BEGELEIDERS)) {
      List<Callable<Zaak>> werk = Collections.nCopies(aantal, this::metDossier);
      return begeleiders.invokeAll(werk).stream().map(Future::resultNow).toList();
    }
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
}
