package nl.warmeoverdracht.grondslagen.tabel;

import java.util.List;

/** What is written behind a row. */
record Antwoord(boolean toegestaan, String grondslag, String artikel, String reden) {

  static final List<String> KOP = List.of("besluit", "grondslag", "artikel", "reden");

  /**
   * Without semicolons, which would look like a new column: articles have a stroke between them.
   */
  List<String> velden() {
    return List.of(
        toegestaan ? "toegestaan" : "geweigerd",
        grondslag,
        artikel.replace("; ", " / "),
        reden.replace(';', ','));
  }
}
