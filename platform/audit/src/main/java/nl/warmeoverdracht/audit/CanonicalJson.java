package nl.warmeoverdracht.audit;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One byte sequence for one JSON value (RFC 8785): no whitespace, keys sorted by UTF-16 code units,
 * the fewest escapes. Numbers are whole numbers within the range that JSON readers agree on; a
 * fraction is refused, because its text differs per reader.
 */
public final class CanonicalJson {

  /** 2^53 - 1, the largest number that every JSON reader reads exactly (RFC 7493). */
  private static final long LARGEST = (1L << 53) - 1;

  private CanonicalJson() {}

  /**
   * The UTF-8 bytes of a value built of maps, lists, strings, whole numbers, booleans and null.
   * Throws {@link IllegalArgumentException} for anything else.
   */
  public static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> "null";
      case String string -> quoted(string);
      case Boolean bool -> bool.toString();
      case Integer number -> number.toString();
      case Long number when Math.abs(number) <= LARGEST -> number.toString();
      case List<?> list -> list.stream().map(CanonicalJson::text).collect(joining(",", "[", "]"));
      case Map<?, ?> map -> object(map);
      default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
    };
  }

  private static String object(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    return sorted.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ":" + text(entry.getValue()))
        .collect(joining(",", "{", "}"));
  }

  private static String quoted(String string) {
    StringBuilder text = new StringBuilder(string.length() + 2).append('"');
    string.chars().forEach(character -> text.append(escaped((char) character)));
    return text.append('"').toString();
  }

  private static String escaped(char character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> character < ' ' ? "\\u%04x".formatted((int) character) : String.valueOf(character);
    };
  }
}
