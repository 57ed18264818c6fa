package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OutageIT {

  private final String key = UUID.randomUUID().toString();

  @Inject Testbed testbed;
  @Inject OutageMonitor outages;
  @Inject @Readiness MessagingHealth health;
  @Inject Relay relay;
  @Inject TestServers servers;
  @Inject Vertx vertx;

  /** Given by {@link MessagingStack}. */
  TcpProxy database;

  @Test
  void anOutageOfAnotherServerParksNothing() throws IOException {
    int port = freePort();
    testbed.publish(
        Proef.van("kan niet zonder").viaPoort(port).gedaan(key, 1),
        Proef.van("erachter").gedaan(key, 2));

    awaitOutage("ontvangst ");
    assertThat(testbed.effects(key)).isEmpty();
    assertThat(testbed.parked(key)).isZero();
    HealthCheckResponse response = health.call();
    assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(response.getData().orElseThrow().toString()).contains("wacht op");

    NetServer server = vertx.createNetServer().connectHandler(socket -> {});
    server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().join();

    assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
    assertThat(testbed.parked(key)).isZero();
    awaitEnd("ontvangst ");
    server.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void shouldTreatAHandlerThatDoesNotEndAsAnOutage() {
    testbed.createZaak(key);
    CompletableFuture<Void> release = new CompletableFuture<>();
    CompletableFuture<Void> holding = testbed.holdZaak(key, release);

    testbed.publish(Proef.van("wacht op de zaak").inZaak(key).gedaan(key, 1));
    awaitOutage("ontvangst ");
    assertThat(testbed.parked(key)).isZero();
    release.complete(null);
    holding.join();

    assertThat(testbed.awaitEffects(key, 1)).containsExactly(1L);
    awaitEnd("ontvangst ");
    testbed.publish(Proef.van("daarna").gedaan(key, 2));
    assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
  }

  @Test
  void anOutageOfTheDatabaseParksNothingAndLosesNothing() throws IOException {
    int port = freePort();
    testbed.publish(
        Proef.van("komt aan terwijl de database weg is").viaPoort(port).gedaan(key, 1),
        Proef.van("erachter").gedaan(key, 2));
    awaitOutage("ontvangst ");

    database.cut();
    NetServer server = vertx.createNetServer().connectHandler(socket -> {});
    server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    awaitOutage("relay");
    database.restore();

    assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
    assertThat(testbed.count("select count(*) from parkeerplaats")).isZero();
    awaitEnd("ontvangst ");
    awaitEnd("relay");
    server.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void shouldKeepEverythingWhileKafkaIsOutAndSendItAfterwards() {
    relay.stop();
    TcpProxy kafka = new TcpProxy(Integer.parseInt(servers.kafka().replaceAll(".*:", "")));
    int port = kafka.restore();
    kafka.cut();
    SecondInstance.Servers unreachable = servers.asOne().withKafka("127.0.0.1:" + port);
    Map<String, String> patience = Map.of("retry.max", "400ms", "relay.send-timeout", "1s");
    try (SecondInstance instance =
        new SecondInstance(unreachable, patience, UnaryOperator.identity())) {
      instance.relay.start();
      publish(instance, 1);
      Await.until("the outage", instance.outages::current, parts -> parts.containsKey("relay"));
      publish(instance, 2);
      assertThat(testbed.effects(key)).isEmpty();

      kafka.restore();

      assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
      Await.until("the end of the outage", instance.outages::current, Map::isEmpty);
    } finally {
      kafka.close();
      relay.start();
    }
  }

  private void publish(SecondInstance instance, long sequence) {
    Uni<Void> publishing =
        instance.transactions.sql(
            Proef.AFZENDER, tx -> instance.outbox.append(tx, Proef.van("x").gedaan(key, sequence)));
    publishing.await().atMost(Testbed.LIMIT);
  }

  private void awaitOutage(String part) {
    Await.until(
        "an outage of " + part,
        outages::current,
        parts -> parts.keySet().stream().anyMatch(name -> name.startsWith(part)));
  }

  private void awaitEnd(String part) {
    Await.until(
        "no outage of " + part,
        outages::current,
        parts -> parts.keySet().stream().noneMatch(name -> name.startsWith(part)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
