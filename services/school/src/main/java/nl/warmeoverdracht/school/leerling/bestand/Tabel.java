package nl.warmeoverdracht.school.leerling.bestand;

import java.util.List;

/**
 * What a delimited file holds: every row that could be told apart, and the places where it could
 * not.
 */
record Tabel(List<Rij> rijen, List<Breuk> breuken) {

  /**
   * A row that could not be read because a quoted field was never closed, has text behind its
   * closing quote, or is too long.
   *
   * @param veld position of the field in its row, from 0
   */
  record Breuk(int regel, int veld) {}

  Tabel {
    rijen = List.copyOf(rijen);
    breuken = List.copyOf(breuken);
  }
}
