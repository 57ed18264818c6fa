package nl.warmeoverdracht.consent.verstrekkingenlog.job;

import static nl.warmeoverdracht.consent.Consent.eigenaar;
import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.verstrekkingenlog.Natrekken;
import nl.warmeoverdracht.consent.verstrekkingenlog.VolgordeLeggen;
import nl.warmeoverdracht.consent.verstrekkingenlog.VolgordeLeggen.Uitslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One order, whatever instances die or compete. */
@QuarkusTest
@EchteServers
class VolgordeIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int TOGETHER = 60;

  @Inject VolgordeJob job;
  @Inject VolgordeLeggen leggen;

  private Connection owner;

  /** Even the owner is held by row-level security, so it is lifted to look. */
  @BeforeEach
  void zonderVolgorde() throws SQLException {
    job.stop();
    owner = eigenaar();
    voerUit(
        owner,
        "alter table verstrekkingswachtrij no force row level security",
        "alter table verstrekkingslogregel no force row level security");
  }

  @AfterEach
  void weerWel() throws SQLException {
    voerUit(
        owner,
        "alter table verstrekkingswachtrij force row level security",
        "alter table verstrekkingslogregel force row level security");
    owner.close();
    job.start();
  }

  @Test
  void shouldPlaceLaterWhatWasCommittedWhenTheInstanceDied() throws SQLException {
    leggen.beurt().await().atMost(LIMIT);
    LogHead eerst = Natrekken.hoofd();
    List<Response> besluiten = List.of(vraag(UUID.randomUUID()), vraag(UUID.randomUUID()));
    assertThat(besluiten).allMatch(besluit -> besluit.statusCode() == 201);
    assertThat(Natrekken.hoofd()).isEqualTo(eerst);
    assertThat(getal(owner, "select count(*) from verstrekkingswachtrij")).isEqualTo(2);

    job.start();

    assertThat(besluiten).map(Natrekken::opname).allMatch(Natrekken::nagekomen);
    assertThat(Natrekken.hoofd().size()).isEqualTo(eerst.size() + 2);
  }

  @Test
  void shouldNeverForkWhenInstancesCompete() throws Exception {
    List<Callable<Response>> vragen = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      vragen.add(() -> vraag(UUID.randomUUID()));
    }
    List<Callable<Uitslag>> beurten = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      beurten.add(() -> leggen.beurt().await().atMost(LIMIT));
    }
    List<Response> besluiten = new ArrayList<>();
    List<Uitslag> uitslagen = new ArrayList<>();
    try (ExecutorService vragers = Executors.newFixedThreadPool(8);
        ExecutorService volgordeleggers = Executors.newFixedThreadPool(4)) {
      var gevraagd = vragen.stream().map(vragers::submit).toList();
      var gelegd = beurten.stream().map(volgordeleggers::submit).toList();
      for (var antwoord : gevraagd) {
        besluiten.add(antwoord.get());
      }
      for (var uitslag : gelegd) {
        uitslagen.add(uitslag.get());
      }
    }
    leggen.beurt().await().atMost(LIMIT);

    assertThat(uitslagen).contains(Uitslag.BEZET, Uitslag.LEEG);
    assertThat(besluiten).map(Natrekken::opname).allMatch(Natrekken::nagekomen);
    LogHead hoofd = Natrekken.hoofd();
    assertThat(Natrekken.klopt(hoofd)).isTrue();
    assertThat(getal(owner, "select count(*) from verstrekkingslogregel")).isEqualTo(hoofd.size());
    assertThat(getal(owner, "select max(volgnummer) + 1 from verstrekkingslogregel"))
        .isEqualTo(hoofd.size());
    assertThat(getal(owner, "select count(*) from verstrekkingswachtrij")).isZero();
  }

  @Test
  void shouldLeaveNothingAndSendNothingWhenATurnFailsAtItsEnd() throws SQLException {
    leggen.beurt().await().atMost(LIMIT);
    LogHead eerst = Natrekken.hoofd();
    Response besluit = vraag(UUID.randomUUID());
    String verzonden = "select count(*) from gebeurtenis where topic = 'consent.verstrekkingenlog'";
    voerUit(owner, "update verstrekkingenlog set verzonden_op = null");
    long eerder = getal(owner, verzonden);
    voerUit(
        owner,
        "create function laat_beurt_mislukken() returns trigger language plpgsql as"
            + " $$ begin raise exception 'test' using errcode = '53200'; end $$",
        "create trigger mislukt before insert on controlepunt for each row"
            + " execute function laat_beurt_mislukken()");
    Uni<Uitslag> beurt = leggen.beurt();
    assertThatThrownBy(() -> beurt.await().atMost(LIMIT)).hasMessageContaining("test");
    voerUit(owner, "drop trigger mislukt on controlepunt", "drop function laat_beurt_mislukken()");

    assertThat(Natrekken.hoofd()).isEqualTo(eerst);
    assertThat(getal(owner, "select count(*) from verstrekkingswachtrij")).isEqualTo(1);
    assertThat(getal(owner, verzonden)).isEqualTo(eerder);

    leggen.beurt().await().atMost(LIMIT);

    assertThat(Natrekken.nagekomen(Natrekken.opname(besluit))).isTrue();
    assertThat(getal(owner, verzonden)).isEqualTo(eerder + 1);
  }
}
