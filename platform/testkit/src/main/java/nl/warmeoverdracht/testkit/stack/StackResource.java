package nl.warmeoverdracht.testkit.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.Server;

/**
 * Gives a {@code @QuarkusTest} real servers: {@code @QuarkusTestResource(value =
 * StackResource.class, initArgs = @ResourceArg(name = "service", value = "school"))}. The
 * configuration names are those of skeleton.md. The argument {@code servers} ({@code
 * postgres,kafka,keycloak}) starts fewer; default all. The servers outlive the test class and end
 * with the JVM.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  private String service;
  private Set<Server> servers;

  /** Made by Quarkus. */
  public StackResource() {}

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
    if (service == null) {
      throw new IllegalArgumentException("StackResource needs the argument service");
    }
    servers = servers(arguments.getOrDefault("servers", ""));
  }

  private static Set<Server> servers(String list) {
    if (list.isBlank()) {
      return EnumSet.allOf(Server.class);
    }
    return Stream.of(list.split(","))
        .map(name -> Server.valueOf(name.strip().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Server.class)));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> configuration =
        new HashMap<>(TestStack.shared().environment(service, servers));
    configuration.put("quarkus.http.test-port", "0");
    configuration.put("quarkus.management.test-port", "0");
    return configuration;
  }

  /** The servers are shared by all tests of the JVM; its shutdown ends them. */
  @Override
  public void stop() {}
}
