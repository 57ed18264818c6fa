package nl.warmeoverdracht.audit.verify;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The elements of a JSON array one by one, without reading the whole array. */
final class JsonItems {

  private static final int LONGEST = 1_000_000;
  private static final int END = -1;

  private final Reader reader;
  private boolean started;

  JsonItems(Reader reader) {
    this.reader = reader;
  }

  /** The text of the next element; empty behind the last. */
  Optional<String> next() {
    int character = started ? afterComma() : start();
    if (character == ']') {
      if (skipSpace() != END) {
        throw new IllegalArgumentException("there is something behind the list");
      }
      return Optional.empty();
    }
    return Optional.of(element(character));
  }

  private int start() {
    started = true;
    if (skipSpace() != '[') {
      throw new IllegalArgumentException("this is no list");
    }
    return skipSpace();
  }

  private int afterComma() {
    int character = skipSpace();
    if (character == ']') {
      return character;
    }
    if (character != ',') {
      throw new IllegalArgumentException("a comma belongs here");
    }
    return skipSpace();
  }

  /** Elements are objects: one ends where its braces close. */
  private String element(int first) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    int character = first;
    do {
      if (character == END || text.length() > LONGEST) {
        throw new IllegalArgumentException("an element does not end");
      }
      text.append((char) character);
      depth += quoted ? 0 : depth(character);
      quoted = quoted ? escaped || character != '"' : character == '"';
      escaped = quoted && !escaped && character == '\\';
      character = depth > 0 ? read() : END;
    } while (depth > 0);
    return text.toString();
  }

  private static int depth(int character) {
    return switch (character) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }

  private int skipSpace() {
    int character = read();
    while (character == ' ' || character == '\n' || character == '\r' || character == '\t') {
      character = read();
    }
    return character;
  }

  private int read() {
    try {
      return reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
