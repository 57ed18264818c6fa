package nl.warmeoverdracht.school.leerling.bestand;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads delimited text into rows with their line numbers (RFC 4180 quoting, any line ending; one
 * inside a quoted field reads as LF). A row that is broken does not take the rest of the file with
 * it: reading goes on at the next line. Pure and thread-safe.
 */
final class TabelLezer {

  /** A field longer than this is a quote that was never closed. */
  static final int MAXIMALE_VELDLENGTE = 16_384;

  /** After so many broken rows the file is not a table and reading stops. */
  static final int MAXIMAAL_AANTAL_BREUKEN = 100;

  private static final Pattern REGELEINDE = Pattern.compile("\r\n|\r");

  private final char scheidingsteken;

  TabelLezer(char scheidingsteken) {
    this.scheidingsteken = scheidingsteken;
  }

  /** All rows that can be told apart, and where a row was broken. */
  Tabel lees(String bron) {
    String tekst = REGELEINDE.matcher(bron).replaceAll("\n");
    List<Rij> rijen = new ArrayList<>();
    List<Tabel.Breuk> breuken = new ArrayList<>();
    Regelbegin begin = new Regelbegin(tekst);
    int regel = 1;
    while (regel <= begin.aantal() && breuken.size() < MAXIMAAL_AANTAL_BREUKEN) {
      RijOpbouw opbouw = new RijOpbouw(regel);
      try {
        leesVanaf(tekst, begin.van(regel), opbouw, rijen);
        break;
      } catch (CsvParseException e) {
        breuken.add(opbouw.positie());
        regel = opbouw.positie().regel() + 1;
      }
    }
    return new Tabel(rijen, breuken);
  }

  private void leesVanaf(String tekst, int begin, RijOpbouw opbouw, List<Rij> rijen) {
    try (StringReader bron = new StringReader(tekst)) {
      bron.skip(begin);
      lezer().build(opbouw, bron).forEach(rijen::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private CsvReader.CsvReaderBuilder lezer() {
    return CsvReader.builder()
        .fieldSeparator(scheidingsteken)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(false)
        .maxBufferSize(MAXIMALE_VELDLENGTE);
  }
}
