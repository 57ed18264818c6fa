package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ports of a stack, all on 127.0.0.1.
 *
 * @param postgres PostgreSQL
 * @param kafka Kafka for clients
 * @param kafkaController Kafka's own traffic
 * @param keycloak Keycloak
 * @param keycloakManagement health of Keycloak
 * @param services ports of our services by name
 */
public record Ports(
    int postgres,
    int kafka,
    int kafkaController,
    int keycloak,
    int keycloakManagement,
    Map<String, ServicePorts> services) {

  /**
   * The ports of one service.
   *
   * @param http its API
   * @param management health, metrics and redrive
   */
  public record ServicePorts(int http, int management) {}

  /** Copies the map. */
  public Ports {
    services = Map.copyOf(services);
  }

  /** The ports of {@code make run}; skeleton.md lists them. */
  public static Ports fixed() {
    Map<String, ServicePorts> services = new TreeMap<>();
    for (StackPlan.ServicePlan plan : StackPlan.load().services()) {
      services.put(plan.name(), new ServicePorts(plan.port(), plan.managementPort()));
    }
    return new Ports(15432, 19092, 19093, 18080, 19080, services);
  }

  /** Ports that are free now, for tests and benchmarks. */
  public static Ports free() {
    List<StackPlan.ServicePlan> plans = StackPlan.load().services();
    Iterator<Integer> free = freePorts(5 + 2 * plans.size()).iterator();
    Map<String, ServicePorts> services = new TreeMap<>();
    for (StackPlan.ServicePlan plan : plans) {
      services.put(plan.name(), new ServicePorts(free.next(), free.next()));
    }
    return new Ports(free.next(), free.next(), free.next(), free.next(), free.next(), services);
  }

  /** The ports of a service. Fails when the service is not in {@code stack.yaml}. */
  public ServicePorts service(String name) {
    ServicePorts ports = services.get(name);
    if (ports == null) {
      throw new DevstackException(
          "There is no service " + name, "Choose one of " + String.join(", ", services.keySet()));
    }
    return ports;
  }

  /**
   * {@code WO_POORT} and {@code WO_BEHEERPOORT} of a service, and {@code WO_<SERVICE>_URL} of all.
   */
  public Map<String, String> environment(String service) {
    Map<String, String> environment = new TreeMap<>();
    services.forEach(
        (name, ports) ->
            environment.put(
                "WO_" + name.toUpperCase(Locale.ROOT) + "_URL",
                "http://127.0.0.1:" + ports.http()));
    if (services.containsKey(service)) {
      environment.put("WO_POORT", Integer.toString(service(service).http()));
      environment.put("WO_BEHEERPOORT", Integer.toString(service(service).management()));
    }
    return environment;
  }

  /**
   * As many different free ports as asked for. Another process can take one before it is used; that
   * is then reported.
   */
  static List<Integer> freePorts(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("looking for free ports", e);
    } finally {
      sockets.forEach(Ports::close);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
