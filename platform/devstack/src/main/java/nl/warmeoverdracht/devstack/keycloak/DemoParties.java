package nl.warmeoverdracht.devstack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.warmeoverdracht.devstack.Resources;

/**
 * The parties of the demo, from {@code demo-partijen.yaml}.
 *
 * @param organisations organisations with their tasks
 * @param people who works for a task
 * @param privatePeople who belongs to no organisation
 * @param services our services and the tasks they serve
 * @param platformClients clients of the operator
 */
public record DemoParties(
    List<Organisation> organisations,
    Map<String, List<Person>> people,
    List<Person> privatePeople,
    Map<String, List<String>> services,
    Map<String, PlatformClient> platformClients) {

  /** Tasks whose parties have software of their own. */
  private static final List<String> TASKS_WITH_SYSTEM =
      List.of(
          "school", "trajectaanbieder", "doorstroompunt", "werk-en-inkomen", "uwv", "werkgever");

  /**
   * A client of the operator; {@code registersParties} gives it the rights to do so in the realm.
   */
  public record PlatformClient(String task, String role, boolean registersParties) {}

  /** Reads the packed file. */
  public static DemoParties load() {
    try {
      JsonNode file =
          new ObjectMapper(new YAMLFactory()).readTree(Resources.text("demo-partijen.yaml"));
      return new DemoParties(
          stream(file.get("organisaties")).map(DemoParties::organisation).toList(),
          map(file.get("mensen"), DemoParties::people),
          people(file.get("particulieren")),
          map(file.get("diensten"), DemoParties::texts),
          map(file.get("platform"), DemoParties::platformClient));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("demo-partijen.yaml is not valid YAML", e);
    }
  }

  /** The organisation that has this task; the operator has the tasks beheer and toezicht. */
  public Organisation withTask(String task) {
    return organisations.stream().filter(o -> o.tasks().contains(task)).findFirst().orElseThrow();
  }

  /** Every confidential client, in a fixed order. */
  public List<String> clientIds() {
    List<String> ids = new ArrayList<>(services.keySet());
    ids.addAll(platformClients.keySet());
    for (Organisation organisation : organisations) {
      systemTasks(organisation).forEach(task -> ids.add(systemClient(task, organisation.oin())));
    }
    return ids;
  }

  /** The tasks of an organisation for which it has software that calls us. */
  static List<String> systemTasks(Organisation organisation) {
    return organisation.tasks().stream().filter(TASKS_WITH_SYSTEM::contains).toList();
  }

  /** {@code systeem-<taak>-<oin>}: the client of an organisation's own software. */
  public static String systemClient(String task, String oin) {
    return "systeem-" + task + "-" + oin;
  }

  private static Organisation organisation(JsonNode node) {
    return new Organisation(
        node.get("oin").asText(),
        node.get("naam").asText(),
        node.get("kort").asText(),
        texts(node.get("taken")));
  }

  private static List<Person> people(JsonNode node) {
    return stream(node)
        .map(person -> new Person(person.get("functie").asText(), person.get("rol").asText()))
        .toList();
  }

  private static PlatformClient platformClient(JsonNode node) {
    return new PlatformClient(
        node.get("taak").asText(),
        node.get("rol").asText(),
        node.get("registreertPartijen").asBoolean());
  }

  private static List<String> texts(JsonNode node) {
    return stream(node).map(JsonNode::asText).toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static <T> Map<String, T> map(
      JsonNode object, java.util.function.Function<JsonNode, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    object.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
    return map;
  }
}
