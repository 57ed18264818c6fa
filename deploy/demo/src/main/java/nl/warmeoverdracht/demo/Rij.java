package nl.warmeoverdracht.demo;

import java.util.Map;

/** One row of an export file by column name; a missing column reads as empty. */
record Rij(Map<String, String> kolommen) {

  String kolom(String naam) {
    return kolommen.getOrDefault(naam, "").strip();
  }
}
