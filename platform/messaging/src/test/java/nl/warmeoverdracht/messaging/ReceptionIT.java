package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.warmeoverdracht.messaging.Parkeerplaats.GeparkeerdeGebeurtenis;
import nl.warmeoverdracht.messaging.Redrive.Verslag;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ReceptionIT {

  private final String key = UUID.randomUUID().toString();
  private final String otherKey = UUID.randomUUID().toString();

  @Inject Testbed testbed;
  @Inject Redrive redrive;
  @Inject Parkeerplaats parkeerplaats;
  @Inject TestServers servers;

  @Test
  void aDeterministicFailureIsParkedWithItsKeyBehindItWhileOtherKeysGoOnAndRedrivesInOrder() {
    testbed.publish(
        Proef.van("eerst").gedaan(key, 1),
        Proef.van("mist een zaak").inZaak(key).gedaan(key, 2),
        Proef.van("erachter").gedaan(key, 3),
        Proef.van("daar weer achter").gedaan(key, 4));
    testbed.publish(Proef.van("anders").gedaan(otherKey, 1));

    testbed.awaitEffects(otherKey, 1);
    awaitParked(key, 3);
    assertThat(testbed.effects(key)).containsExactly(1L);
    assertThat(parked(key))
        .extracting(GeparkeerdeGebeurtenis::redenCode)
        .containsExactly("databaseregel", "achter-geparkeerd", "achter-geparkeerd");

    assertThat(redrive(key).reden()).as("still without the case").contains("PgException 23503");
    assertThat(testbed.effects(key)).containsExactly(1L);

    testbed.createZaak(key);

    assertThat(redrive(key)).isEqualTo(new Verslag(3, Optional.empty()));
    assertThat(testbed.effects(key)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(testbed.parked(key)).isZero();

    testbed.publish(Proef.van("gewoon verder").gedaan(key, 5));
    assertThat(testbed.awaitEffects(key, 5)).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void shouldStrandNothingThatArrivesDuringARedrive() {
    testbed.publish(Proef.van("mist een zaak").inZaak(key).gedaan(key, 1));
    LongStream.rangeClosed(2, 40).forEach(i -> testbed.publish(Proef.van("x").gedaan(key, i)));
    awaitParked(key, 40);
    testbed.createZaak(key);

    CompletableFuture<Verslag> running = redrive.redrive(key).subscribeAsCompletionStage();
    LongStream.rangeClosed(41, 80).forEach(i -> testbed.publish(Proef.van("x").gedaan(key, i)));

    assertThat(running.join().reden()).isEmpty();
    assertThat(testbed.awaitEffects(key, 80))
        .isEqualTo(LongStream.rangeClosed(1, 80).boxed().toList());
    assertThat(testbed.parked(key)).isZero();
  }

  @Test
  void shouldParkWhatTheDatabaseRefusesThroughHibernateReactive() {
    testbed.publish(Proef.van("verboden").als(Proef.HIBERNATE_GEDAAN, key, 1));

    awaitParked(key, 1);
    assertThat(parked(key).getFirst().redenCode()).isEqualTo("databaseregel");
    redrive.overslaan(parked(key).getFirst().volgnummer()).await().atMost(Testbed.LIMIT);
  }

  @Test
  void shouldParkWhatIsNoEventAndLetTheOperatorSkipIt() {
    TopicWriter.write(servers.kafka(), key, "geen \u0000 json");
    testbed.publish(Proef.van("erachter").gedaan(key, 1));
    awaitParked(key, 2);

    assertThat(redrive(key)).satisfies(report -> assertThat(report.verwerkt()).isZero());
    GeparkeerdeGebeurtenis head = parked(key).getFirst();
    assertThat(head.redenCode()).isEqualTo("geen-cloudevent");
    assertThat(redrive.overslaan(head.volgnummer()).await().atMost(Testbed.LIMIT)).isTrue();
    assertThat(redrive.overslaan(head.volgnummer()).await().atMost(Testbed.LIMIT)).isFalse();

    assertThat(redrive(key).verwerkt()).isEqualTo(1);
    assertThat(testbed.effects(key)).containsExactly(1L);
  }

  @Test
  void shouldNeverGiveASkippedEventItsEffectLater() {
    testbed.publish(Proef.van("mist een zaak").inZaak(key).gedaan(key, 1));
    awaitParked(key, 1);
    String message = TopicReader.messages(servers.kafka(), key).getFirst();
    redrive.overslaan(parked(key).getFirst().volgnummer()).await().atMost(Testbed.LIMIT);
    testbed.createZaak(key);

    TopicWriter.write(servers.kafka(), key, message);
    testbed.publish(Proef.van("daarna").gedaan(key, 2));

    assertThat(testbed.awaitEffects(key, 1)).containsExactly(2L);
  }

  @Test
  void shouldParkAnEventThatMissesARequiredField() {
    testbed.publish(Proef.van("goed").gedaan(key, 1));
    testbed.awaitEffects(key, 1);
    String good = TopicReader.messages(servers.kafka(), key).getFirst();

    TopicWriter.write(
        servers.kafka(), key, good.replace("tekst", "anders").replace("\"id\":\"0", "\"id\":\"1"));

    awaitParked(key, 1);
    assertThat(parked(key).getFirst())
        .satisfies(
            parked -> {
              assertThat(parked.redenCode()).isEqualTo("schema-geschonden");
              assertThat(parked.reden()).isEqualTo("/data: required tekst");
            });
    redrive.overslaan(parked(key).getFirst().volgnummer()).await().atMost(Testbed.LIMIT);
  }

  @Test
  void shouldHaveEffectOnceWhenDeliveredTwice() {
    testbed.publish(Proef.van("een").gedaan(key, 1));
    testbed.awaitEffects(key, 1);
    String message = TopicReader.messages(servers.kafka(), key).getFirst();

    TopicWriter.write(servers.kafka(), key, message);
    testbed.publish(Proef.van("twee").gedaan(key, 2));

    assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
  }

  @Test
  void shouldIgnoreATypeWithoutHandlerAndHandleATechnicalOne() {
    testbed.publish(
        Proef.van("x").als(Proef.ONBEHANDELD_GEDAAN, key, 1),
        Proef.van("x").als(Proef.TECHNISCH_GEDAAN, key, 2));

    Await.until(
        "the technical effect",
        () -> testbed.count("select count(*) from technisch_effect where sleutel = $1", key),
        count -> count == 1);
    assertThat(testbed.parked(key)).isZero();
  }

  private Verslag redrive(String sleutel) {
    return redrive.redrive(sleutel).await().atMost(Testbed.LIMIT);
  }

  private void awaitParked(String sleutel, int count) {
    Await.until(count + " parked events", () -> testbed.parked(sleutel), seen -> seen == count);
  }

  private List<GeparkeerdeGebeurtenis> parked(String sleutel) {
    return parkeerplaats.overzicht(0, 200).await().atMost(Testbed.LIMIT).stream()
        .filter(event -> event.sleutel().equals(sleutel))
        .toList();
  }
}
