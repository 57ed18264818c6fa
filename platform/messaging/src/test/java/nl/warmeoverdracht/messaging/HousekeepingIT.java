package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
class HousekeepingIT {

  /** The generation whose turn comes next. */
  private static final String NEXT = "((floor(extract(epoch from now()) / 600)::bigint + 1) % 3)";

  private static final String INSERT =
      """
      insert into outbox (generatie, shard, volgnummer, aangeboden_op)
      select cast(%s as smallint), 0, -n, now() from generate_series(1, 50) n
      """
          .formatted(NEXT);

  private static final String SIZE =
      "select pg_relation_size(cast('outbox_' || %s as regclass))".formatted(NEXT);

  private static final String CLEAR = "delete from outbox where volgnummer < 0";

  @Inject Testbed testbed;
  @Inject Housekeeping housekeeping;
  @Inject Relay relay;

  @BeforeEach
  void nobodyElseTouchesTheQueue() {
    relay.stop();
    emptyOutbox();
  }

  @AfterEach
  void goOn() {
    testbed.technical(tx -> tx.execute(CLEAR));
    relay.start();
  }

  @Test
  void shouldTruncateADrainedGenerationEvenWhileVacuumIsHeldBack() {
    testbed.technical(tx -> tx.execute(INSERT));
    testbed.technical(tx -> tx.execute(CLEAR));
    assertThat(testbed.count(SIZE)).as("dead rows").isPositive();

    boolean truncated =
        testbed.sender(
            tx ->
                tx.query("select pg_current_xact_id()::text")
                    .chain(() -> housekeeping.emptyOutbox()));

    assertThat(truncated).isTrue();
    assertThat(testbed.count(SIZE)).isZero();
    assertThat(emptyOutbox()).as("nothing left to do").isFalse();
  }

  @Test
  void shouldLeaveAGenerationThatHasUnsentEvents() {
    testbed.technical(tx -> tx.execute(INSERT));

    assertThat(emptyOutbox()).isFalse();

    assertThat(testbed.count("select count(*) from outbox where volgnummer < 0")).isEqualTo(50);
  }

  @Test
  void shouldLeaveAGenerationThatAnOpenTransactionWritesTo() {
    testbed.technical(tx -> tx.execute(INSERT));
    testbed.technical(tx -> tx.execute(CLEAR));

    boolean emptied =
        testbed.technical(
            (UnitOfWork.Sql tx) -> tx.execute(INSERT).chain(() -> housekeeping.emptyOutbox()));

    assertThat(emptied).isFalse();
    assertThat(testbed.count("select count(*) from outbox where volgnummer < 0")).isEqualTo(50);
  }

  @Test
  void shouldForgetOnlyWhatIsOlderThanTheRetention() {
    String old = UUID.randomUUID().toString();
    String recent = UUID.randomUUID().toString();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    remember(old, now.minusDays(31));
    remember(recent, now.minusDays(29));

    assertThat(housekeeping.forget().await().atMost(Testbed.LIMIT)).isPositive();

    assertThat(testbed.count("select count(*) from inbox where id = $1", old)).isZero();
    assertThat(testbed.count("select count(*) from inbox where id = $1", recent)).isEqualTo(1);
  }

  @Test
  void shouldForgetPublishedEventsThatNoReplayNeedsButNoLastStateOfAnOrganisation() {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    String old = published("school.overdracht", now.minusDays(31));
    String recent = published("school.overdracht", now.minusDays(29));
    String organisation = published("consent.organisatie", now.minusDays(400));
    String unsent = published("school.overdracht", now.minusDays(31));
    testbed.technical(
        tx ->
            tx.execute(
                "insert into outbox (shard, volgnummer, aangeboden_op)"
                    + " select 0, volgnummer, now() from gebeurtenis where sleutel = $1",
                unsent));

    assertThat(housekeeping.forgetPublished().await().atMost(Testbed.LIMIT)).isPositive();

    assertThat(journal(old)).isZero();
    assertThat(journal(recent)).isEqualTo(1);
    assertThat(journal(organisation)).isEqualTo(1);
    assertThat(journal(unsent)).isEqualTo(1);
    testbed.technical(
        tx ->
            tx.execute(
                "delete from outbox where volgnummer in"
                    + " (select volgnummer from gebeurtenis where sleutel = $1)",
                unsent));
  }

  private String published(String topic, OffsetDateTime at) {
    String key = UUID.randomUUID().toString();
    testbed.technical(
        tx ->
            tx.execute(
                "insert into gebeurtenis"
                    + " (id, topic, sleutel, shard, volgorde, type, bericht, vastgelegd_op)"
                    + " values (gen_random_uuid(), $1, $2, 0, 1, 'test', '{}', $3)",
                topic,
                key,
                at));
    return key;
  }

  private long journal(String key) {
    return testbed.count("select count(*) from gebeurtenis where sleutel = $1", key);
  }

  private void remember(String id, OffsetDateTime at) {
    testbed.technical(
        tx ->
            tx.execute(
                "insert into inbox (source, id, ontvangen_op) values ('test', $1, $2)", id, at));
  }

  private boolean emptyOutbox() {
    return housekeeping.emptyOutbox().await().atMost(Testbed.LIMIT);
  }
}
