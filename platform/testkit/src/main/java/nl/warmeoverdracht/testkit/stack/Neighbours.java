package nl.warmeoverdracht.testkit.stack;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.devstack.StackPlan;

/**
 * Free ports for every service, chosen once per JVM, so that services know each other's address
 * before they run.
 */
final class Neighbours {
  private final Map<String, Integer> ports = new HashMap<>();

  Neighbours() {
    List<StackPlan.ServicePlan> services = StackPlan.load().services();
    List<Integer> free = Ports.freePorts(services.size() * 2);
    for (int i = 0; i < services.size(); i++) {
      ports.put(services.get(i).name(), free.get(2 * i));
      ports.put(management(services.get(i).name()), free.get(2 * i + 1));
    }
  }

  int port(String service) {
    return port(ports, service);
  }

  int managementPort(String service) {
    return port(ports, management(service));
  }

  private static int port(Map<String, Integer> ports, String name) {
    Integer port = ports.get(name);
    if (port == null) {
      throw new IllegalArgumentException("service " + name + " is not in stack.yaml of devstack");
    }
    return port;
  }

  URI url(String service) {
    return URI.create("http://127.0.0.1:" + port(service));
  }

  /** {@code WO_SCHOOL_URL} and so on. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    StackPlan.load()
        .services()
        .forEach(plan -> environment.put(plan.urlVariable(), url(plan.name()).toString()));
    return environment;
  }

  private static String management(String service) {
    return service + " beheer";
  }
}
