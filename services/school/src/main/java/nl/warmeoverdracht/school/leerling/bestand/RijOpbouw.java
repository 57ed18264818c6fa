package nl.warmeoverdracht.school.leerling.bestand;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Builds rows while the CSV library reads, and remembers how far it came in the current one. */
final class RijOpbouw extends CsvCallbackHandler<Rij> {

  private final int eersteRegel;
  private final List<String> cellen = new ArrayList<>();
  private int regel;
  private RecordType soort = RecordType.DATA;

  /** Rows of a text whose first line is the given line of the file. */
  RijOpbouw(int eersteRegel) {
    this.eersteRegel = eersteRegel;
    this.regel = eersteRegel;
  }

  /** Where the reader is now: the row that it could not finish when it failed. */
  Tabel.Breuk positie() {
    return new Tabel.Breuk(regel, cellen.size());
  }

  @Override
  protected RecordType getRecordType() {
    return soort;
  }

  @Override
  protected int getFieldCount() {
    return cellen.size();
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    regel = eersteRegel + Math.toIntExact(startingLineNumber) - 1;
    soort = RecordType.DATA;
    cellen.clear();
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    cellen.add(new String(buffer, offset, length));
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    throw new IllegalStateException("comments are switched off");
  }

  @Override
  protected void setEmpty() {
    soort = RecordType.EMPTY;
    cellen.add("");
  }

  @Override
  protected Rij buildRecord() {
    return new Rij(regel, cellen);
  }
}
