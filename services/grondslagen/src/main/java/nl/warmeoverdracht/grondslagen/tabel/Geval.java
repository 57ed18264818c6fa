package nl.warmeoverdracht.grondslagen.tabel;

import java.util.List;
import java.util.Map;

/** One row: the words that stand in its columns. */
record Geval(List<String> velden, Map<Kolom, Integer> plaatsen) {

  /** Whether the table has this column at all. */
  boolean heeft(Kolom kolom) {
    return plaatsen.containsKey(kolom);
  }

  /**
   * The word in this column as it was written, without spaces around it; empty when there is none.
   */
  String woord(Kolom kolom) {
    Integer plaats = plaatsen.get(kolom);
    return plaats == null || plaats >= velden.size() ? "" : velden.get(plaats).strip();
  }
}
