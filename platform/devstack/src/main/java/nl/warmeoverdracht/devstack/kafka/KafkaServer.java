package nl.warmeoverdracht.devstack.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Resources;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.ChildSpec;
import nl.warmeoverdracht.devstack.process.Commands;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import nl.warmeoverdracht.devstack.process.PortCheck;

/** One Kafka broker in KRaft mode, listening on 127.0.0.1 only. */
public final class KafkaServer {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final long FORMAT_SECONDS = 60;
  private static final int HEAP_MEGABYTES = 384;
  private static final String CLUSTER = "WarmeOverdrachtKafka00";

  private KafkaServer() {}

  /** Formats the log folder at first start, starts the broker and returns when it answers. */
  public static ChildProcess start(Path jars, StateDirectory state, int port, int controllerPort) {
    PortCheck.requireFree(port, "Kafka");
    PortCheck.requireFree(controllerPort, "the Kafka controller");
    Path settings = state.root().resolve("kafka.properties");
    PrivateFiles.write(settings, settings(state, port, controllerPort));
    PrivateFiles.write(logging(state), Resources.text("kafka-log4j2.properties"));
    format(jars, state, settings);
    ChildProcess process = ChildProcess.start(spec(jars, state, settings));
    try (TopicAdmin admin = new TopicAdmin("127.0.0.1:" + port)) {
      process.awaitReady(START_TIMEOUT, admin::answers);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return process;
  }

  private static ChildSpec spec(Path jars, StateDirectory state, Path settings) {
    List<String> command = java(jars, state);
    command.addAll(List.of("kafka.Kafka", settings.toString()));
    return new ChildSpec(
        "kafka",
        command,
        Map.of(),
        state.root(),
        state.logs().resolve("kafka.log"),
        state.processes().resolve("kafka"),
        "TERM",
        GRACE);
  }

  private static List<String> java(Path jars, StateDirectory state) {
    List<String> command = JavaCommand.withHeap(HEAP_MEGABYTES);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dlog4j2.configurationFile=" + logging(state),
            "-cp",
            jars + "/*"));
    return command;
  }

  private static Path logging(StateDirectory state) {
    return state.root().resolve("kafka-log4j2.properties");
  }

  private static String settings(StateDirectory state, int port, int controllerPort) {
    String client = "PLAINTEXT://127.0.0.1:" + port;
    return Resources.text("kafka.properties")
        + """
        listeners=%s,CONTROLLER://127.0.0.1:%d
        advertised.listeners=%s
        controller.quorum.voters=1@127.0.0.1:%d
        log.dirs=%s
        """
            .formatted(client, controllerPort, client, controllerPort, state.kafka());
  }

  private static void format(Path jars, StateDirectory state, Path settings) {
    if (Files.exists(state.kafka().resolve("meta.properties"))) {
      return;
    }
    PrivateFiles.deleteTree(state.kafka());
    PrivateFiles.directory(state.kafka());
    List<String> command = java(jars, state);
    command.addAll(
        List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings.toString()));
    Commands.Outcome outcome = Commands.run(command, state.root(), Map.of(), FORMAT_SECONDS);
    if (outcome.exitCode() != 0) {
      throw new DevstackException(
          "Kafka could not format " + state.kafka() + ": " + outcome.lastLine(),
          "Check that the disk is not full, and run it again");
    }
  }
}
