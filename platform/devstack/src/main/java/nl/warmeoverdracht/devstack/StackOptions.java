package nl.warmeoverdracht.devstack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.kafka.Topic;

/**
 * What to start and where. Immutable; the {@code with} methods return a changed copy.
 *
 * @param state folder for everything the stack makes
 * @param ports ports of the servers
 * @param servers which servers to start
 * @param topics topics to create in Kafka
 * @param progress where to tell what is happening
 */
public record StackOptions(
    StateDirectory state, Ports ports, Set<Server> servers, List<Topic> topics, Progress progress) {

  /** Copies the collections; Keycloak brings PostgreSQL with it. */
  public StackOptions {
    EnumSet<Server> needed = EnumSet.copyOf(servers);
    if (needed.contains(Server.KEYCLOAK)) {
      needed.add(Server.POSTGRES);
    }
    servers = Set.copyOf(needed);
    topics = List.copyOf(topics);
  }

  /** All servers on ports that are free now, as tests and benchmarks want. */
  public static StackOptions freePorts(Path state) {
    return of(new StateDirectory(state), Ports.free());
  }

  /** All servers on the ports of {@code make run}. */
  public static StackOptions fixedPorts(Path state) {
    return of(new StateDirectory(state), Ports.fixed());
  }

  private static StackOptions of(StateDirectory state, Ports ports) {
    return new StackOptions(
        state, ports, EnumSet.allOf(Server.class), List.of(), Progress.onStandardError());
  }

  /** Only these servers. */
  public StackOptions only(Server first, Server... more) {
    return new StackOptions(state, ports, EnumSet.of(first, more), topics, progress);
  }

  /** With these topics; see {@link nl.warmeoverdracht.devstack.kafka.Topics}. */
  public StackOptions withTopics(List<Topic> newTopics) {
    return new StackOptions(state, ports, servers, newTopics, progress);
  }

  /** Reporting elsewhere. */
  public StackOptions withProgress(Progress newProgress) {
    return new StackOptions(state, ports, servers, topics, newProgress);
  }
}
