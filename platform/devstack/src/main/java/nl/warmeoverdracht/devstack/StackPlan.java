package nl.warmeoverdracht.devstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Which databases and services a stack has, from {@code stack.yaml}.
 *
 * @param databases names of the databases
 * @param services the services, in the order in which they start
 */
public record StackPlan(List<String> databases, List<ServicePlan> services) {
  /**
   * One service.
   *
   * @param name name, also of its folder and its client
   * @param port port of {@code make run}; the management port is 1000 higher
   * @param database name of its database
   */
  public record ServicePlan(String name, int port, String database) {
    private static final int MANAGEMENT_OFFSET = 1000;

    /** Port of health, metrics and redrive. */
    public int managementPort() {
      return port + MANAGEMENT_OFFSET;
    }
  }

  /** Reads the packed file. */
  public static StackPlan load() {
    try {
      JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(Resources.text("stack.yaml"));
      return new StackPlan(
          stream(file.get("databases")).map(JsonNode::asText).toList(),
          stream(file.get("services")).map(StackPlan::service).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stack.yaml is not valid YAML", e);
    }
  }

  private static ServicePlan service(JsonNode node) {
    return new ServicePlan(
        node.get("name").asText(), node.get("port").asInt(), node.get("database").asText());
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
