package nl.warmeoverdracht.devstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.Devstack;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.process.Await;
import nl.warmeoverdracht.devstack.process.Commands;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a developer gives them, each in a process of its own. */
class CommandLineIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  @TempDir Path home;

  @AfterEach
  void stop() {
    devstack("stop", "--stack", "proef");
  }

  @Test
  void shouldStartReviveStopAndReset() {
    assertThat(devstack("start", "--stack", "proef", "--free-ports", "--servers-only").output())
        .contains("postgres", "kafka", "keycloak", "ready on port");
    assertThat(devstack("start", "--stack", "proef", "--servers-only").output())
        .contains("up already");
    assertThat(devstack("logins", "--stack", "proef").output())
        .contains("klantmanager.montferland", "mentor.graafschap-college");

    StackStatus.UnitStatus postgres = unit("postgres");
    ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
    Await.until(
        PATIENCE,
        () -> unit("postgres").restarts() == 1 && unit("postgres").condition().equals("READY"),
        () -> "PostgreSQL was not revived: " + unit("postgres"));

    assertThat(devstack("stop", "--stack", "proef").output()).contains("Stopped");
    assertThat(devstack("status", "--stack", "proef").exitCode()).isEqualTo(1);
    assertThat(ProcessHandle.of(unitPid(postgres))).isEmpty();
    assertThat(devstack("reset", "--stack", "proef").output()).contains("Add --yes");
    assertThat(devstack("reset", "--stack", "proef", "--yes").output()).contains("Removed");
    assertThat(state().root()).doesNotExist();
  }

  @Test
  void shouldAnswerAMistakeWithOneLine() {
    Commands.Outcome outcome = devstack("dans");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output().strip().lines())
        .containsExactly("Command dans is unknown. See `devstack help`.");
  }

  @Test
  void shouldSayThatNothingRuns() {
    assertThat(devstack("env", "school", "--stack", "proef").output())
        .contains("No stack runs")
        .contains("make run");
    assertThat(Files.exists(state().root())).isFalse();
  }

  private static long unitPid(StackStatus.UnitStatus unit) {
    return unit.pid();
  }

  private StackStatus.UnitStatus unit(String name) {
    return StackStatus.read(state()).orElseThrow().units().stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private StateDirectory state() {
    return new StateDirectory(home.resolve("warme-overdracht/proef"));
  }

  private Commands.Outcome devstack(String... words) {
    List<String> command = JavaCommand.withHeap(64);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Devstack.class.getName()));
    command.addAll(new ArrayList<>(List.of(words)));
    return Commands.run(
        command, Path.of("").toAbsolutePath(), Map.of("XDG_STATE_HOME", home.toString()), 300);
  }
}
