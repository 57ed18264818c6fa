package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.messaging.proef.Proef;
import nl.warmeoverdracht.messaging.proef.RegisterRegel;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
class OutboxIT {

  private final String key = UUID.randomUUID().toString();

  @Inject Testbed testbed;
  @Inject Outbox outbox;
  @Inject PartijTransacties transactions;
  @Inject Vertx vertx;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void shouldSendWhatCommits() {
    testbed.publish(Proef.van("een").gedaan(key, 1), Proef.van("twee").gedaan(key, 2));

    assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
  }

  @Test
  void aRolledBackTransactionSendsNothing() {
    assertThatThrownBy(
            () ->
                testbed.sender(
                    tx ->
                        outbox
                            .append(tx, Proef.van("nooit").gedaan(key, 1))
                            .chain(() -> tx.execute("select 1 / 0"))))
        .isInstanceOf(PgException.class);
    testbed.publish(Proef.van("wel").gedaan(key, 2));

    testbed.awaitEffects(key, 1);
    assertThat(TopicReader.sequences(kafka, key)).containsExactly(2L);
    assertThat(testbed.count("select count(*) from gebeurtenis where sleutel = $1", key))
        .isEqualTo(1);
  }

  @Test
  void aSchemaInvalidEventIsRefusedAtTheProducer() {
    OutgoingEvent withoutText =
        new Proef(Proef.ONTVANGER.sleutel(), null, null, null).gedaan(key, 1);

    assertThatThrownBy(
            () ->
                testbed.sender(
                    tx ->
                        tx.execute("insert into zaak (zaak) values ($1)", key)
                            .chain(() -> outbox.append(tx, withoutText))))
        .isInstanceOfSatisfying(
            EventRefusedException.class,
            refused -> assertThat(refused.violations()).containsExactly("/data: required tekst"));

    assertThat(testbed.count("select count(*) from gebeurtenis where sleutel = $1", key)).isZero();
    assertThat(testbed.count("select count(*) from zaak where zaak = $1", key))
        .as("the state change that came with it")
        .isZero();
  }

  @Test
  void shouldNameEveryViolationTogether() {
    OutgoingEvent wrong = new Proef(null, null, null, null).gedaan(key, 0).withDataref("elders");

    assertThatThrownBy(() -> testbed.publish(wrong))
        .isInstanceOfSatisfying(
            EventRefusedException.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactlyInAnyOrder(
                        "/data: required ontvanger",
                        "/data: required tekst",
                        "/dataref: pattern",
                        "/sequence: pattern"));
  }

  @Test
  void shouldRefuseATypeWithoutSchemaAndAnEventOver64Kb() {
    assertThatThrownBy(
            () -> testbed.publish(Proef.van("x").als("nl.warmeoverdracht.onbekend.v1", key, 1)))
        .isInstanceOf(EventRefusedException.class);
    assertThatThrownBy(() -> testbed.publish(Proef.van("x".repeat(66_000)).gedaan(key, 1)))
        .isInstanceOf(EventRefusedException.class);
  }

  @Test
  void shouldRefuseASequenceThatWasGivenBefore() {
    testbed.publish(Proef.van("een").gedaan(key, 1));

    assertThatThrownBy(() -> testbed.publish(Proef.van("weer").gedaan(key, 1)))
        .isInstanceOfSatisfying(
            PgException.class, refused -> assertThat(refused.getSqlState()).isEqualTo("23505"));
  }

  @Test
  void shouldShareTheTransactionOfHibernateReactive() {
    RegisterRegel row =
        new RegisterRegel(UUID.randomUUID(), Proef.AFZENDER.sleutel(), key, "register");
    onEventLoop(
        transactions.hibernate(
            Proef.AFZENDER,
            tx ->
                tx.session()
                    .insert(row)
                    .chain(
                        () ->
                            outbox.append(
                                tx,
                                Proef.van("via hibernate").als(Proef.HIBERNATE_GEDAAN, key, 1)))));

    List<Object[]> registered =
        Await.until(
            "the register of the receiver",
            () -> testbed.received("select tekst from register where sleutel = $1", key),
            rows -> !rows.isEmpty());
    assertThat(registered.getFirst()).containsExactly("via hibernate");
  }

  @Test
  void shouldCarryTheTraceOfTheSenderToTheHandler() {
    onEventLoop(Uni.createFrom().deferred(() -> testbed.offering(Proef.van("x").gedaan(key, 1))));

    testbed.awaitEffects(key, 1);
    String message = TopicReader.messages(kafka, key).getFirst();
    assertThat(testbed.received("select trace from effect where sleutel = $1", key))
        .allSatisfy(
            row ->
                assertThat(CloudEventCodec.traceparent(message).orElse("no traceparent"))
                    .startsWith("00-" + row[0] + "-"));
  }

  private void onEventLoop(Uni<?> work) {
    work.runSubscriptionOn(EventLoop.fresh(vertx)).await().atMost(Testbed.LIMIT);
  }
}
