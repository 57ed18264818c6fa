package nl.warmeoverdracht.school.leerling.bestand;

import java.util.List;

/**
 * One row of the table as it was written.
 *
 * @param regel line in the file on which the row starts, from 1; a quoted field may span lines
 */
record Rij(int regel, List<String> cellen) {

  Rij {
    cellen = List.copyOf(cellen);
  }

  boolean isLeeg() {
    return cellen.stream().allMatch(String::isBlank);
  }

  /** Redacted: cells hold personal data. */
  @Override
  public String toString() {
    return "Rij[" + regel + "]";
  }
}
