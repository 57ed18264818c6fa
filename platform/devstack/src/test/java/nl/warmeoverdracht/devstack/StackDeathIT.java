package nl.warmeoverdracht.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.warmeoverdracht.devstack.process.Await;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackDeathIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  @TempDir Path folder;

  @Test
  void shouldTakeItsServersAlongWhenItIsKilled() throws IOException {
    StateDirectory state = new StateDirectory(folder.resolve("stack"));
    Process holder = start(state);
    Await.until(
        PATIENCE,
        () -> Files.exists(state.description()),
        () -> "no stack; it says " + read(folder.resolve("holder.log")));
    ProcessHandle postgres = server(state, "postgres");
    ProcessHandle kafka = server(state, "kafka");

    holder.destroyForcibly();

    Await.until(PATIENCE, () -> !postgres.isAlive(), () -> "PostgreSQL outlives its parent");
    Await.until(PATIENCE, () -> !kafka.isAlive(), () -> "Kafka outlives its parent");
    assertThat(holder.isAlive()).isFalse();
  }

  private Process start(StateDirectory state) throws IOException {
    List<String> command = JavaCommand.withHeap(128);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            StackHolder.class.getName(),
            state.root().toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("holder.log").toFile())
        .start();
  }

  private static ProcessHandle server(StateDirectory state, String name) throws IOException {
    return ProcessHandle.of(
            Long.parseLong(Files.readString(state.processes().resolve(name)).strip()))
        .orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
