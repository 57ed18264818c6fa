package nl.warmeoverdracht.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link CanonicalJson} can write, however it is laid out: maps, lists, strings, whole
 * numbers ({@link Long}), booleans and null. Strict, because it reads evidence: a fraction, a name
 * that comes twice and anything behind the value are refused. The verifier runs without any other
 * jar, which is why it is here.
 */
public final class JsonReader {

  private static final int DEEPEST = 64;

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /** The value in a text; throws {@link IllegalArgumentException} when it is not one. */
  public static Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value(0);
    reader.space();
    if (reader.at < text.length()) {
      throw reader.wrong();
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw wrong();
    }
    space();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    take('{');
    while (more('}', object.isEmpty())) {
      space();
      String name = string();
      space();
      take(':');
      Object value = value(depth + 1);
      if (object.containsKey(name)) {
        throw wrong();
      }
      object.put(name, value);
    }
    return object;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    take('[');
    while (more(']', list.isEmpty())) {
      list.add(value(depth + 1));
    }
    return list;
  }

  /** Whether another element follows; takes the comma before it, or the end. */
  private boolean more(char end, boolean first) {
    space();
    if (peek() == end) {
      at++;
      return false;
    }
    if (!first) {
      take(',');
    }
    return true;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    take('"');
    while (peek() != '"') {
      char character = next();
      if (character < ' ') {
        throw wrong();
      }
      string.append(character == '\\' ? escaped() : character);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char character = next();
    return switch (character) {
      case '"', '\\', '/' -> character;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
          throw wrong();
        }
        at += digits.length();
        yield (char) Integer.parseInt(digits, 16);
      }
      default -> throw wrong();
    };
  }

  private Long number() {
    int from = at;
    while (at < text.length() && "-+.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    if (!digits.matches("0|-?[1-9][0-9]{0,17}")) {
      throw wrong();
    }
    return Long.valueOf(digits);
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void take(char expected) {
    if (next() != expected) {
      throw wrong();
    }
  }

  private char next() {
    char character = peek();
    at++;
    return character;
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("this is no JSON that can be sealed, at character " + at);
  }
}
