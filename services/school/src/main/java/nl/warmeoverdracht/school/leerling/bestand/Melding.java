package nl.warmeoverdracht.school.leerling.bestand;

import java.util.Optional;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * One remark about the file, at its line and column. It never repeats what is in the cell: reports
 * are stored and shown to others than who may read the cell.
 *
 * @param regel line in the file on which the row starts; the header is line 1
 * @param kolom name of the column; empty when it is about the whole row or file
 * @param code stable, kebab-case, for software
 * @param melding plain Dutch: what is wrong and what is expected
 */
public record Melding(int regel, Optional<String> kolom, Ernst ernst, String code, String melding) {

  /** A fault about a whole row or the file. */
  public static Melding fout(int regel, String code, String melding) {
    return new Melding(regel, Optional.empty(), Ernst.FOUT, code, melding);
  }

  /** A fault in one column. */
  public static Melding fout(int regel, String kolom, String code, String melding) {
    return new Melding(regel, Optional.of(kolom), Ernst.FOUT, code, melding);
  }

  /** A warning about a whole row or the file. */
  public static Melding waarschuwing(int regel, String code, String melding) {
    return new Melding(regel, Optional.empty(), Ernst.WAARSCHUWING, code, melding);
  }

  /** A warning about one column. */
  public static Melding waarschuwing(int regel, String kolom, String code, String melding) {
    return new Melding(regel, Optional.of(kolom), Ernst.WAARSCHUWING, code, melding);
  }

  /** The same as an objection to the whole file, of which nothing was kept. */
  public Bezwaar bezwaar() {
    String plaats = "regel " + regel + kolom.map(naam -> ", kolom " + naam).orElse("");
    return Bezwaar.opVeld(
        plaats,
        code,
        melding,
        "Verbeter het bestand en importeer het opnieuw; er is niets bewaard.");
  }

  /** Whether this keeps the row, or the whole file, out. */
  public boolean isFout() {
    return ernst == Ernst.FOUT;
  }
}
