package nl.warmeoverdracht.school;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.MONTFERLAND;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every read of a person's data reaches Logboek Dataverwerkingen, once (ADR 0011). */
@QuarkusTest
@EchteServers
class LogboekIT {

  private static final String OUDER = "b7ad6b7169203331";

  private final School graafschap = School.namens(GRAAFSCHAP);
  private final String spoor = UUID.randomUUID().toString().replace("-", "");
  private Consent consent;
  private UUID leerling;

  @BeforeEach
  void eenLeerling() {
    consent = Consent.open().metGemeente(MONTFERLAND, "1955", "Montferland");
    leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
  }

  @Test
  void shouldRecordWhoseDataWereReadForWhatUnderAPseudonym() {
    lees().then().statusCode(200);

    Map<String, Object> verwerking = ontvangen(1).getFirst();
    assertThat(verwerking)
        .containsEntry("bron", "school")
        .containsEntry("status", "Ok")
        .containsEntry("naam", "leerling-inzien")
        .containsEntry("traceId", spoor)
        .containsKey("bovenliggendeSpanId")
        .containsEntry("partij", Map.of("oin", GRAAFSCHAP.oin().waarde(), "taak", "school"));
    assertThat(verwerking.toString()).doesNotContain(leerling.toString(), "Geheim");
    lees().then().statusCode(200);
    assertThat(ontvangen(2))
        .extracting(v -> v.get("betrokkeneId"))
        .containsOnly(verwerking.get("betrokkeneId"));
  }

  @Test
  void shouldRecordEveryoneWhomAnExportOfTheRegisterShows() {
    Response uitvoer = metSpoor(graafschap).accept("text/csv").get("/v1/leerlinguitvoer");

    uitvoer.then().statusCode(200);
    int getoond = (int) uitvoer.asString().lines().count() - 1;
    assertThat(getoond).isPositive();
    assertThat(ontvangen(Math.min(getoond, 200)))
        .extracting(v -> v.get("betrokkeneId"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldRecordARefusalAsUnset() {
    UUID overdracht = graafschap.aangeboden(leerling, "werk-en-inkomen");

    metSpoor(School.alsDienst("municipality"))
        .get("/v1/overdrachten/" + overdracht + "/dossier")
        .then()
        .statusCode(409);

    assertThat(ontvangen(1).getFirst())
        .containsEntry("status", "Unset")
        .containsEntry("naam", "dossier-verstrekken");
  }

  @Test
  void shouldShowNothingThatCannotBeRecorded() {
    String rol = TestStack.shared().database("school").app();
    Databank.alsEigenaar("school", "revoke insert on logboek_uit from " + rol);
    Response antwoord;
    try {
      antwoord = lees();
    } finally {
      Databank.alsEigenaar("school", "grant insert on logboek_uit to " + rol);
    }

    antwoord.then().statusCode(503);
    assertThat(antwoord.asString()).doesNotContain("Geheim");
    lees().then().statusCode(200);
    assertThat(ontvangen(1)).hasSize(1);
  }

  @Test
  void shouldSampleNothingUnderLoad() throws Exception {
    int keren = 160;
    try (ExecutorService tegelijk = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> lezers =
          Collections.nCopies(keren, () -> lees().then().extract().statusCode());
      for (Future<Integer> antwoord : tegelijk.invokeAll(lezers)) {
        assertThat(antwoord.get()).isEqualTo(200);
      }
    }

    assertThat(ontvangen(keren))
        .hasSize(keren)
        .extracting(v -> v.get("spanId"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldKeepRecordsWhileTheReceiverIsAwayAndLoseNoneWhenTheReaderIsKilled() {
    consent.poort().shut();
    try (ServiceProcess tweede = tweedeSchool()) {
      metSpoor(graafschap)
          .baseUri(tweede.url().toString())
          .port(tweede.url().getPort())
          .get("/v1/leerlingen/" + leerling)
          .then()
          .statusCode(200);
      ProcessHandle.of(tweede.process().pid()).orElseThrow().destroyForcibly();
    }
    assertThat(consent.verwerkingen(spoor)).isEmpty();
    assertThat(wachtend()).isPositive();

    consent.poort().reset();
    assertThat(ontvangen(1)).hasSize(1);
  }

  @Test
  void shouldStoreOnceWhatWasSentTwice() {
    consent.poort().loseAnswers();
    lees().then().statusCode(200);
    Awaitility.await("the receiver got it at least twice and nothing was acknowledged")
        .atMost(Duration.ofSeconds(30))
        .until(() -> consent.poort().passages().size() > 1);
    assertThat(wachtend()).isPositive();

    consent.poort().reset();
    Awaitility.await("everything is acknowledged")
        .atMost(Duration.ofSeconds(20))
        .until(LogboekIT::wachtend, aantal -> aantal == 0);
    assertThat(consent.verwerkingen(spoor)).hasSize(1);
  }

  /** The same service on the same database; it records and never sends. */
  private static ServiceProcess tweedeSchool() {
    Ports.ServicePorts poorten = Ports.free().service("school");
    return ServiceProcess.start(
        TestStack.shared(),
        "school",
        Map.of(
            "WO_POORT", Integer.toString(poorten.http()),
            "WO_BEHEERPOORT", Integer.toString(poorten.management()),
            "WARMEOVERDRACHT_WEB_LOGBOEK_ELKE", "off"));
  }

  private Response lees() {
    return metSpoor(graafschap).get("/v1/leerlingen/" + leerling);
  }

  private RequestSpecification metSpoor(School school) {
    return school.verzoek().header("traceparent", "00-" + spoor + "-" + OUDER + "-00");
  }

  private List<Map<String, Object>> ontvangen(int minstens) {
    return Awaitility.await(minstens + " records of this trace")
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> consent.verwerkingen(spoor), gevonden -> gevonden.size() >= minstens);
  }

  private static long wachtend() {
    try (Connection verbinding = Databank.alsToepassing()) {
      verbinding.setAutoCommit(false);
      Databank.getal(
          verbinding, "select length(set_config('warmeoverdracht.partij', ?, true))", "");
      return Databank.getal(verbinding, "select count(*) from logboek_uit");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
