package nl.warmeoverdracht.contracts.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A path with parameters in braces, each a whole segment. */
final class PathTemplate {

  private final String[] segments;

  PathTemplate(String path) {
    this.segments = path.split("/", -1);
  }

  /** The decoded parameters when the (encoded) path fits; a trailing slash never fits. */
  Optional<Map<String, String>> match(String path) {
    String[] actual = path.split("/", -1);
    if (actual.length != segments.length) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < segments.length; i++) {
      if (isParameter(segments[i]) && !actual[i].isEmpty()) {
        parameters.put(name(segments[i]), decoded(actual[i]));
      } else if (!segments[i].equals(actual[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  /** Literal segments go before parameters: {@code /a/b} is tried before {@code /a/{x}}. */
  long parameterCount() {
    return java.util.Arrays.stream(segments).filter(PathTemplate::isParameter).count();
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static String name(String segment) {
    return segment.substring(1, segment.length() - 1);
  }

  /** A segment that cannot be decoded stays as it is; its schema will refuse the percent sign. */
  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
