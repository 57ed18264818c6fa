package nl.warmeoverdracht.audit.verify;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.warmeoverdracht.audit.JsonReader;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.proof.InclusionProof;

/**
 * An export as CSV: a header, a record with nothing but {@code controlepunt}, and then a line for
 * each category of each decision. The first line of a decision holds {@code zout}, {@code details}
 * and {@code insluitingsbewijs}; every other column must say what the details say.
 */
record CsvExport(Reader reader) implements ExportFile {

  private static final List<String> PER_DECISION =
      List.of("besluitId", "overdrachtId", "fase", "genomenTijdstip");
  private static final List<String> PER_CATEGORY =
      List.of("categorie", "uitkomst", "grondslagId", "grondslagVersie", "reden");

  @Override
  public void read(Consumer<String> checkpoint, Consumer<ExportRow> row) {
    CsvRecords records = new CsvRecords(reader);
    List<String> names = records.next();
    checkpoint.accept(column(named(names, records.next()), "controlepunt"));
    List<Map<String, String>> lines = new ArrayList<>();
    long number = 1;
    for (List<String> next = records.next(); !next.isEmpty(); next = records.next()) {
      Map<String, String> line = named(names, next);
      if (!lines.isEmpty() && !column(line, "details").isEmpty()) {
        row.accept(row(number++, lines));
        lines.clear();
      }
      lines.add(line);
    }
    if (!lines.isEmpty()) {
      row.accept(row(number, lines));
    }
  }

  private static ExportRow row(long number, List<Map<String, String>> lines) {
    Map<String, String> first = lines.getFirst();
    Opening opening =
        ExportRow.opening(column(first, "zout"), JsonReader.read(column(first, "details")));
    ExportRow row = new ExportRow(number, opening, proof(first), true);
    boolean same =
        row.leafHash().filter(hash -> sameHash(first, hash)).isPresent()
            && same(lines, opening.details());
    return new ExportRow(number, opening, row.proof(), same);
  }

  private static boolean sameHash(Map<String, String> line, String hash) {
    String shown = column(line, "bladhash");
    return shown.isEmpty() || shown.equals(hash);
  }

  private static Optional<InclusionProof> proof(Map<String, String> line) {
    String place = column(line, "volgnummer");
    String hashes = column(line, "insluitingsbewijs");
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ExportRow.proof(
                Long.parseLong(place), hashes.isEmpty() ? List.of() : List.of(hashes.split(" "))));
  }

  private static boolean same(List<Map<String, String>> lines, Map<String, ?> details) {
    if (!(details.get("perCategorie") instanceof List<?> perCategory)
        || perCategory.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      Map<String, String> line = lines.get(i);
      boolean decision =
          PER_DECISION.stream().allMatch(name -> column(line, name).equals(shown(details, name)))
              && column(line, "houder").equals(party(details, "houder"))
              && column(line, "ontvanger").equals(party(details, "ontvanger"));
      Object category = perCategory.get(i);
      if (!decision
          || !PER_CATEGORY.stream()
              .allMatch(name -> column(line, name).equals(shown(category, name)))) {
        return false;
      }
    }
    return true;
  }

  private static String party(Map<String, ?> details, String name) {
    Object party = details.get(name);
    return shown(party, "oin") + "/" + shown(party, "taak");
  }

  private static String shown(Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    return value == null ? "" : value.toString();
  }

  /** An apostrophe before what a spreadsheet would take for a formula is no part of the text. */
  private static String column(Map<String, String> line, String name) {
    String text = line.get(name);
    if (text == null) {
      throw new IllegalArgumentException("there is no column " + name);
    }
    return text.matches("(?s)'[=+@-].*") ? text.substring(1) : text;
  }

  private static Map<String, String> named(List<String> names, List<String> fields) {
    if (names.size() != fields.size()) {
      throw new IllegalArgumentException("a line has another number of columns than the header");
    }
    Map<String, String> line = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      line.put(names.get(i), fields.get(i));
    }
    return line;
  }
}
