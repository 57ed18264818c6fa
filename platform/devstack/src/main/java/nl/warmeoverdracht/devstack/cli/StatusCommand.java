package nl.warmeoverdracht.devstack.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import nl.warmeoverdracht.devstack.StateDirectory;

/** {@code status}: a table of the processes. */
final class StatusCommand {
  private static final String ROW = "%-14s %-11s %8s %6s %9s %10s %9s%n";
  private final StateDirectory state;
  private final PrintStream out;
  private final InstantSource clock;

  StatusCommand(StateDirectory state, PrintStream out, InstantSource clock) {
    this.state = state;
    this.out = out;
    this.clock = clock;
  }

  /** Prints the table. True when everything that should run is ready. */
  boolean run() {
    Optional<StackStatus> status = StackStatus.read(state).filter(StackStatus::running);
    if (status.isEmpty()) {
      out.println("Nothing runs. `make run` starts it.");
      return false;
    }
    out.printf(ROW, "name", "state", "pid", "port", "memory", "uptime", "restarts");
    status.get().units().forEach(this::row);
    out.printf(
        ROW,
        "supervisor",
        word(status.get().phase().name()),
        status.get().supervisor(),
        "",
        ResidentMemory.of(status.get().supervisor()) + " MB",
        "",
        "");
    return status.get().units().stream().allMatch(unit -> unit.condition().equals("READY"));
  }

  private void row(StackStatus.UnitStatus unit) {
    out.printf(
        ROW,
        unit.name(),
        word(unit.condition()),
        unit.pid(),
        unit.port(),
        memory(unit.pid()),
        uptime(unit.startedMillis()),
        unit.restarts());
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String memory(long pid) {
    return ResidentMemory.ofTree(pid) + " MB";
  }

  private String uptime(long startedMillis) {
    Duration up = Duration.between(Instant.ofEpochMilli(startedMillis), clock.instant());
    return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
  }
}
