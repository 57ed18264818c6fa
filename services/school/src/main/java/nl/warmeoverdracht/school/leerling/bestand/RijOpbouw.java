package nl.warmeoverdracht.school.leerling.bestand;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Builds rows while the CSV library reads, and remembers how far it came in the current one. */
final class RijOpbouw extends CsvCallbackHandler<Rij> {

  private final int eersteRegel;
  private final List<String> cellen = new ArrayList<>();
  private int regel;
  private int lengte;
  private RecordType soort = RecordType.DATA;

  /** Rows of a text whose first line is the given line of the file. */
  RijOpbouw(int eersteRegel) {
    this.eersteRegel = eersteRegel;
    this.regel = eersteRegel;
  }

  /** The line of the row that the reader is in: the one it could not finish when it failed. */
  int regel() {
    return regel;
  }

  /** Its field, from 0. */
  int veld() {
    return cellen.size();
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
    lengte = 0;
    cellen.clear();
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    lengte += length + 1;
    if (length > TabelLezer.MAXIMALE_VELDLENGTE || lengte > TabelLezer.MAXIMALE_RIJLENGTE) {
      throw new CsvParseException("a field or row is too long");
    }
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
