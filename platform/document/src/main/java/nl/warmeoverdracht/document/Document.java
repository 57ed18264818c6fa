package nl.warmeoverdracht.document;

import java.util.List;

/**
 * A text for a person, apart from how it is shown. Dutch: that is also what it says of itself to a
 * screen reader.
 *
 * @param titel the one heading of level 1, and the name of the window that shows it
 * @param onderwerp one sentence on what it is; without personal data, because file managers show it
 */
public record Document(String titel, String onderwerp, List<Blok> blokken) {

  public Document {
    if (titel.isBlank() || onderwerp.isBlank()) {
      throw new IllegalArgumentException("a document has a title and a subject");
    }
    blokken = List.copyOf(blokken);
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "Document[" + blokken.size() + " blokken]";
  }
}
