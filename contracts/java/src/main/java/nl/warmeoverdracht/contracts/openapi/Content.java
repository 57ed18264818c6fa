package nl.warmeoverdracht.contracts.openapi;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The bodies that a request or response may have, by media type without parameters.
 *
 * @param required whether there must be a body
 * @param perMediaType the schema of each media type, in lower case
 * @param examples the contract's example of a body, by media type
 */
public record Content(
    boolean required, Map<String, ValueSchema> perMediaType, Map<String, JsonNode> examples) {

  /** No body at all. */
  public static final Content NONE = new Content(false, Map.of(), Map.of());

  public Content {
    perMediaType = Map.copyOf(perMediaType);
    examples = Map.copyOf(examples);
  }

  /** The schema for a {@code Content-Type} header; empty when the contract does not name it. */
  public Optional<ValueSchema> forType(String contentType) {
    return Optional.ofNullable(perMediaType.get(mediaType(contentType)));
  }

  /** Whether the contract knows a body here. */
  public boolean isDefined() {
    return !perMediaType.isEmpty();
  }

  /** Whether a media type is JSON, also {@code application/problem+json}. */
  public static boolean isJson(String contentType) {
    String type = mediaType(contentType);
    return type.endsWith("/json") || type.endsWith("+json");
  }

  private static String mediaType(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
