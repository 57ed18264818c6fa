package nl.warmeoverdracht.school.aanlevering;

import static nl.warmeoverdracht.school.leerling.Register.nieuwNummer;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmeoverdracht.school.leerling.Rijen;
import nl.warmeoverdracht.school.leerling.bestand.EenBestand;
import nl.warmeoverdracht.school.proef.Aanlevering;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A delivery outlives the process that works on it. Another process than this one works here, so
 * that it can be killed.
 */
@QuarkusTest
@EchteServers
@TestProfile(ZonderWerk.class)
class AanleveringHerstelIT {

  private static final int AANTAL = 25_000;

  @Test
  void shouldLoseNoRowAndDoNoneTwiceWhenKilledAgainAndAgain() {
    String nr = nieuwNummer();
    String id = Aanlevering.van(GRAAFSCHAP).geleverd("", bestand(nr));
    int gezien = 0;
    for (int keer = 0; keer < 3; keer++) {
      gezien = leesVerderEnSterf(id, gezien);
    }
    try (ServiceProcess proces = ZonderWerk.werkproces()) {
      JsonPath klaar = Aanlevering.van(GRAAFSCHAP, proces.url().toString()).wachtOpEinde(id);

      assertThat(klaar.getString("toestand")).isEqualTo("gereed");
      assertThat(klaar.getInt("nieuw")).isEqualTo(AANTAL);
      assertThat(klaar.getInt("regels")).isEqualTo(AANTAL);
    }
    assertThat(gezien).isBetween(1, AANTAL);
    assertThat(Rijen.tel(GRAAFSCHAP, "leerling where leerlingnummer like '" + nr + "-%'"))
        .isEqualTo(AANTAL);
    assertThat(
            Rijen.tel(
                GRAAFSCHAP,
                "(select distinct regel, leerling_id from leerlingaanlevering_regel where"
                    + " aanlevering_id = '"
                    + id
                    + "' and uitkomst = 'nieuw') r"))
        .isEqualTo(AANTAL);
    assertThat(Rijen.tel(GRAAFSCHAP, "leerlingaanlevering_deel")).isZero();
    assertThat(Rijen.tel(GRAAFSCHAP, "leerlinginvoer")).isZero();
  }

  @Test
  void shouldKeepTheFileEncryptedAndLeaveNothingWhenStopped() {
    String nr = nieuwNummer();
    Aanlevering aanlevering = Aanlevering.van(GRAAFSCHAP);
    String id = aanlevering.geleverd("", bestand(nr));
    List<String> delen =
        Rijen.van(
            GRAAFSCHAP,
            "select encode(inhoud, 'escape') from leerlingaanlevering_deel where aanlevering_id = '"
                + id
                + "'");
    assertThat(delen).hasSizeGreaterThan(2).noneMatch(deel -> deel.contains("Dekker"));
    leesVerderEnSterf(id, 0);

    aanlevering.trekIn(id).then().statusCode(201);

    JsonPath klaar = aanlevering.haal(id).jsonPath();
    assertThat(klaar.getString("toestand")).isEqualTo("ingetrokken");
    assertThat(klaar.getInt("nietBewaard")).isPositive().isEqualTo(klaar.getInt("regels"));
    assertThat(aanlevering.trekIn(id).statusCode()).isEqualTo(201);
    for (String tabel :
        List.of(
            "leerling where leerlingnummer like '" + nr + "-%'",
            "leerlingaanlevering_deel where aanlevering_id = '" + id + "'",
            "leerlinginvoer where aanlevering_id = '" + id + "'",
            "leerlingaanlevering_werk where aanlevering_id = '" + id + "'")) {
      assertThat(Rijen.tel(GRAAFSCHAP, tabel)).as(tabel).isZero();
    }
  }

  @Test
  void shouldGiveUpWhatFailsAgainAndAgainAndLetTheNextGo() {
    Aanlevering aanlevering = Aanlevering.van(GRAAFSCHAP);
    String stuk = aanlevering.geleverd("", bestand(nieuwNummer()));
    String heel =
        aanlevering.geleverd(
            "proef=true", eenBestand().met().tekst().getBytes(StandardCharsets.UTF_8));
    Databank.alsEigenaar(
        "school",
        "set warmeoverdracht.partij = '%s'; update leerlingaanlevering_deel set inhoud = '\\x01'"
                .formatted(GRAAFSCHAP.sleutel())
            + " where nummer = 2 and aanlevering_id = '%s'".formatted(stuk));
    try (ServiceProcess proces = ZonderWerk.werkproces()) {
      JsonPath mislukt = aanlevering.wachtOpEinde(stuk);
      assertThat(proces.process().alive()).isTrue();
      assertThat(mislukt.getString("toestand")).isEqualTo("mislukt");
      assertThat(mislukt.getList("meldingen.code")).containsExactly("storing");
      assertThat(aanlevering.wachtOpEinde(heel).getString("toestand")).isEqualTo("gereed");
    }
  }

  /** A process takes it up and is killed as soon as it got further; how far that was. */
  private static int leesVerderEnSterf(String id, int gezien) {
    try (ServiceProcess proces = ZonderWerk.werkproces()) {
      int gelezen =
          Awaitility.await("reading got beyond line " + gezien)
              .atMost(Duration.ofSeconds(60))
              .pollInterval(Duration.ofMillis(10))
              .until(
                  () -> Aanlevering.van(GRAAFSCHAP).haal(id).jsonPath().getInt("gelezenRegels"),
                  regel -> regel > gezien);
      ProcessHandle.of(proces.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
      return gelezen;
    }
  }

  private static byte[] bestand(String nr) {
    EenBestand bestand = eenBestand();
    IntStream.range(0, AANTAL).forEach(i -> bestand.met("leerlingnummer", nr + "-" + i));
    return bestand.tekst().getBytes(StandardCharsets.UTF_8);
  }
}
