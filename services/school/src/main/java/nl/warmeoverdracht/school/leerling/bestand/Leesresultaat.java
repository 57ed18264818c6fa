package nl.warmeoverdracht.school.leerling.bestand;

import java.util.List;

/**
 * What a file holds.
 *
 * @param regels rows without the header and empty ones, good and faulty
 * @param bsnKolom whether the file says anything about BSNs that may be kept; if not, what is known
 *     stays as it is
 * @param bruikbaar false when no row could be looked at: not a table, or columns are missing
 * @param meldingen everything remarked, in the order of the file
 */
public record Leesresultaat(
    int regels,
    boolean bsnKolom,
    boolean bruikbaar,
    List<LeerlingRegel> goedeRegels,
    List<Melding> meldingen) {

  public Leesresultaat {
    goedeRegels = List.copyOf(goedeRegels);
    meldingen = List.copyOf(meldingen);
  }

  /** A file of which no row can be used. */
  static Leesresultaat onbruikbaar(int regels, List<Melding> meldingen) {
    return new Leesresultaat(regels, false, false, List.of(), meldingen);
  }

  /** How many rows are not good. */
  public int afgekeurd() {
    return regels - goedeRegels.size();
  }

  /** Whether anything keeps a row or the file out. */
  public boolean heeftFouten() {
    return meldingen.stream().anyMatch(Melding::isFout);
  }
}
