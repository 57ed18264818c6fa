package nl.warmeoverdracht.school.leerling.bestand;

import java.util.List;

/**
 * What a delimited text holds: every row that could be told apart, and the places where it could
 * not.
 *
 * @param volgendeRegel line of the file at which reading goes on, when there is more text than this
 */
record Tabel(List<Rij> rijen, List<Breuk> breuken, int volgendeRegel) {

  /**
   * A row that could not be read.
   *
   * @param veld position of the field in its row, from 0
   */
  record Breuk(int regel, int veld, Reden reden) {}

  /** Why a row could not be read. */
  enum Reden {
    /** A quoted field was never closed, or has text behind its closing quote. */
    AANHALINGSTEKEN,
    /** A field or row is longer than any real one. */
    TE_LANG
  }

  Tabel {
    rijen = List.copyOf(rijen);
    breuken = List.copyOf(breuken);
  }

  /** Whether so many rows are broken that this is no table. */
  boolean isOnleesbaar() {
    return breuken.size() >= TabelLezer.MAXIMAAL_AANTAL_BREUKEN;
  }
}
