package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the contract files from the classpath, where they stand under {@code contracts/}. */
public final class ContractResources {

  private static final int MAX_CHARACTERS = 10_000_000;
  private static final ObjectMapper YAML = yamlMapper();

  private ContractResources() {}

  /**
   * The text of a contract file.
   *
   * @param name for example {@code contracts/topics.yaml}
   * @throws IllegalArgumentException when there is no such file
   */
  public static String text(String name) {
    try (InputStream stream = ContractResources.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no contract file " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read contract file " + name, e);
    }
  }

  /** The content of a YAML or JSON contract file. */
  public static JsonNode tree(String name) {
    try {
      return name.endsWith(".json") ? ContractJson.mapper().readTree(text(name)) : yaml(text(name));
    } catch (IOException e) {
      throw new UncheckedIOException("contract file " + name + " cannot be parsed", e);
    }
  }

  /**
   * The content of YAML that does not ship with the jar, such as a rule that is being written.
   *
   * @throws IOException when it cannot be parsed; the message names line and column
   */
  public static JsonNode yaml(String text) throws IOException {
    return YAML.readTree(text);
  }

  /**
   * Every version of all legal bases that ship with this release, in the order of {@code
   * grondslagen/inhoud.txt}.
   */
  public static List<JsonNode> grondslagen() {
    return text("contracts/grondslagen/inhoud.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> tree("contracts/grondslagen/" + line.strip()))
        .toList();
  }

  private static ObjectMapper yamlMapper() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
  }
}
