package nl.warmeoverdracht.devstack.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.warmeoverdracht.devstack.DevstackException;

/** Reads {@code contracts/topics.yaml}, where every topic of the platform is declared. */
public final class Topics {
  private static final String ON_CLASS_PATH = "contracts/topics.yaml";

  private Topics() {}

  /** The topics of a file. Fails when the file cannot be read or a topic is not understood. */
  public static List<Topic> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new DevstackException(
          "Cannot read the topics in " + file + " (" + e.getMessage() + ")",
          "Run it in the folder of the repository",
          e);
    }
  }

  /** The topics of the contracts jar on the class path; none when it is not there. */
  public static List<Topic> onClassPath() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(ON_CLASS_PATH)) {
      return in == null ? List.of() : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + ON_CLASS_PATH, e);
    }
  }

  static List<Topic> read(InputStream yaml) throws IOException {
    JsonNode topics = new ObjectMapper(new YAMLFactory()).readTree(yaml).path("topics");
    return StreamSupport.stream(topics.spliterator(), false).map(Topics::topic).toList();
  }

  private static Topic topic(JsonNode node) {
    Map<String, String> settings = new HashMap<>();
    settings.put("cleanup.policy", policy(node.path("opruimen").asText("verwijderen")));
    if (node.hasNonNull("bewaartermijn")) {
      Duration retention = Duration.parse(node.get("bewaartermijn").asText());
      settings.put("retention.ms", Long.toString(retention.toMillis()));
    }
    return new Topic(node.get("topic").asText(), node.path("partities").asInt(3), settings);
  }

  private static String policy(String word) {
    return switch (word) {
      case "verwijderen" -> "delete";
      case "laatste-per-sleutel" -> "compact";
      default ->
          throw new DevstackException(
              "topics.yaml says opruimen: " + word, "Use verwijderen or laatste-per-sleutel");
    };
  }
}
