package nl.warmeoverdracht.audit.verify;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.warmeoverdracht.audit.JsonReader;
import nl.warmeoverdracht.audit.proof.InclusionProof;

/**
 * An export as JSON: a list of {@code {controlepunt}} and then {@code {volgnummer?, bladhash?,
 * zout, details, insluitingsbewijs?}}.
 */
record JsonExport(Reader reader) implements ExportFile {

  @Override
  public void read(Consumer<String> checkpoint, Consumer<ExportRow> row) {
    JsonItems items = new JsonItems(reader);
    Map<?, ?> head =
        items
            .next()
            .map(JsonExport::object)
            .orElseThrow(() -> new IllegalArgumentException("the list is empty"));
    checkpoint.accept(text(head, "controlepunt"));
    long number = 1;
    for (Optional<String> item = items.next(); item.isPresent(); item = items.next()) {
      row.accept(row(number++, object(item.get())));
    }
  }

  private static ExportRow row(long number, Map<?, ?> item) {
    ExportRow row =
        new ExportRow(
            number, ExportRow.opening(text(item, "zout"), item.get("details")), proof(item), true);
    boolean same =
        !(item.get("bladhash") instanceof String hash)
            || row.leafHash().filter(hash::equals).isPresent();
    return new ExportRow(number, row.opening(), row.proof(), same);
  }

  private static Optional<InclusionProof> proof(Map<?, ?> item) {
    return item.get("insluitingsbewijs") instanceof List<?> hashes
            && item.get("volgnummer") instanceof Long place
        ? Optional.of(ExportRow.proof(place, hashes.stream().map(String.class::cast).toList()))
        : Optional.empty();
  }

  private static Map<?, ?> object(String text) {
    if (JsonReader.read(text) instanceof Map<?, ?> object) {
      return object;
    }
    throw new IllegalArgumentException("an element is an object");
  }

  private static String text(Map<?, ?> object, String name) {
    if (object.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("there is no " + name);
  }
}
