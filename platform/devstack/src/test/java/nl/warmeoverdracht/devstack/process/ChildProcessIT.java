package nl.warmeoverdracht.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.DevstackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  @TempDir Path folder;

  @Test
  void shouldEndTheServerWhenClosed() {
    ChildProcess child = start("exec sleep 600");
    ProcessHandle server = handle(child);

    child.close();

    assertThat(server.isAlive()).isFalse();
    assertThat(child.alive()).isFalse();
  }

  @Test
  void shouldKillAServerThatDoesNotListen() {
    ChildProcess child = start("trap '' TERM; while true; do sleep 1; done");
    ProcessHandle server = handle(child);

    child.close();

    Await.until(PATIENCE, () -> !server.isAlive(), () -> "the deaf server still runs");
  }

  @Test
  void shouldPassSecretsByEnvironmentAndKeepTheOutput() {
    ChildProcess child = start("echo \"geheim is $GEHEIM\"; exec sleep 600");

    Await.until(
        PATIENCE,
        () -> LogTail.last(child.log(), 1).equals("geheim is xyz"),
        () -> "the log says " + LogTail.last(child.log(), 5));
    assertThat(child.toString()).doesNotContain("xyz");
    child.close();
  }

  @Test
  void shouldSayWhyAServerEndedAtOnce() {
    try (ChildProcess child = start("echo 'could not bind'; exit 3")) {
      assertThatThrownBy(() -> child.awaitReady(PATIENCE, () -> false))
          .isInstanceOf(DevstackException.class)
          .hasMessageContaining("exit code 3")
          .hasMessageContaining("could not bind");
    }
  }

  @Test
  void shouldWaitForAPredecessorThatIsStillEnding() {
    ChildProcess first = start("trap 'sleep 1; exit 0' TERM; while true; do sleep 0.1; done");
    ProcessHandle predecessor = handle(first);
    Thread ending = Thread.ofVirtual().start(first::close);

    try (ChildProcess second = start("exec sleep 600")) {
      assertThat(predecessor.isAlive()).isFalse();
      assertThat(second.pid()).isNotEqualTo(predecessor.pid());
    }
    assertThat(ending).isNotNull();
  }

  private static ProcessHandle handle(ChildProcess child) {
    return ProcessHandle.of(child.pid()).orElseThrow();
  }

  private ChildProcess start(String script) {
    return ChildProcess.start(
        new ChildSpec(
            "proef",
            List.of("sh", "-c", script),
            Map.of("GEHEIM", "xyz"),
            folder,
            folder.resolve("proef.log"),
            folder.resolve("proef.pid"),
            "TERM",
            Duration.ofSeconds(2)));
  }
}
