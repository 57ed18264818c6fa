package nl.warmeoverdracht.messaging;

import io.smallrye.context.SmallRyeContextManagerProvider;
import io.smallrye.mutiny.Uni;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import nl.warmeoverdracht.messaging.proef.Proef;

/**
 * An instance in a process of its own that publishes one event and dies at a chosen point, at once
 * and without any clean-up: what {@code kill -9} does, but exactly there.
 */
final class DyingInstance {

  static final int KILLED = 42;

  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Where it dies. */
  enum Point {
    /** The transaction is committed, nothing was sent. */
    BETWEEN_COMMIT_AND_SEND,
    /** Kafka acknowledged, the queue still holds the event. */
    BETWEEN_SEND_AND_MARK
  }

  private DyingInstance() {}

  /** Runs it to its death; answers its exit code. */
  static int run(SecondInstance.Servers servers, Point point, String key, Path log)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingInstance.class.getName(),
                point.name(),
                key)
            .redirectErrorStream(true)
            .redirectOutput(new File(log.toString()))
            .directory(new File("."))
            .start();
    try (var input = process.outputWriter()) {
      input.write(
          String.join(
              "\n", servers.database(), servers.user(), servers.password(), servers.kafka(), ""));
    }
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue();
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    // Outside Quarkus its first use is not safe for two threads at once.
    SmallRyeContextManagerProvider.getManager();
    List<String> lines =
        new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    SecondInstance.Servers servers =
        new SecondInstance.Servers(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
    Point point = Point.valueOf(arguments[0]);
    SecondInstance instance = new SecondInstance(servers, Map.of(), dyingAt(point));
    instance.relay.start();
    instance
        .transactions
        .sql(
            Proef.AFZENDER,
            tx -> instance.outbox.append(tx, Proef.van("laatste").gedaan(arguments[1], 1)))
        .await()
        .indefinitely();
    new CountDownLatch(1).await();
  }

  private static UnaryOperator<EventSender> dyingAt(Point point) {
    return sender ->
        new EventSender() {
          @Override
          public Uni<Void> send(List<OutboxRow> batch) {
            return switch (point) {
              case BETWEEN_COMMIT_AND_SEND ->
                  Uni.createFrom().voidItem().invoke(DyingInstance::die);
              case BETWEEN_SEND_AND_MARK -> sender.send(batch).invoke(DyingInstance::die);
            };
          }

          @Override
          public void close() {
            sender.close();
          }
        };
  }

  private static void die() {
    Runtime.getRuntime().halt(KILLED);
  }
}
