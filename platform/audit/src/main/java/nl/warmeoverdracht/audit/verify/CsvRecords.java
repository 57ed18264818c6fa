package nl.warmeoverdracht.audit.verify;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The records of a CSV file (RFC 4180, semicolons) one by one. */
final class CsvRecords {

  private static final int LONGEST = 1_000_000;
  private static final int END = -1;

  private final Reader reader;
  private int character;

  CsvRecords(Reader reader) {
    this.reader = reader;
    read();
  }

  /** The fields of the next record; empty behind the last. */
  List<String> next() {
    List<String> fields = new ArrayList<>();
    if (character == END) {
      return fields;
    }
    fields.add(field());
    while (character == ';') {
      read();
      fields.add(field());
    }
    if (character == '\r') {
      read();
    }
    if (character != '\n' && character != END) {
      throw new IllegalArgumentException("a record ends in a line");
    }
    read();
    return fields;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (character != '"') {
      while (character != ';' && character != '\n' && character != '\r' && character != END) {
        take(field);
      }
      return field.toString();
    }
    read();
    while (character != '"' || read() == '"') {
      if (character == END) {
        throw new IllegalArgumentException("a quote does not end");
      }
      take(field);
    }
    return field.toString();
  }

  private void take(StringBuilder field) {
    if (field.length() > LONGEST) {
      throw new IllegalArgumentException("a field does not end");
    }
    field.append((char) character);
    read();
  }

  private int read() {
    try {
      character = reader.read();
      return character;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
