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
import java.util.stream.IntStream;

/**
 * Reads delimited text into rows with their line numbers (RFC 4180 quoting, any line ending; one
 * inside a quoted field reads as LF). A row that is broken does not take the rest of the file with
 * it: reading goes on at the next line. A long file may be read in pieces with the same result.
 * Pure and thread-safe.
 */
final class TabelLezer {

  /** A longer field is no field of a pupil. */
  static final int MAXIMALE_VELDLENGTE = 8_192;

  /** A longer row is no row of a pupil; all its fields together. */
  static final int MAXIMALE_RIJLENGTE = 32_768;

  /** After so many broken rows the text is not a table and reading stops. */
  static final int MAXIMAAL_AANTAL_BREUKEN = 100;

  /** Where the library gives up a field without an end. */
  private static final int BUFFER = 65_536;

  /**
   * A row that starts so far before the end of a piece reads as it would in the whole file: each
   * character of a field takes at most two, a field two quotes and a separator more, and what is
   * longer than a row may be was given up.
   */
  static final int VOORUITZICHT = 3 * MAXIMALE_RIJLENGTE + BUFFER;

  private static final Pattern REGELEINDE = Pattern.compile("\r\n|\r");

  private final char scheidingsteken;

  TabelLezer(char scheidingsteken) {
    this.scheidingsteken = scheidingsteken;
  }

  /** All rows that can be told apart, and where a row was broken. */
  Tabel lees(String bron) {
    return lees(bron, 1, 1, true);
  }

  /**
   * The rows of a piece of a file. Rows that might read differently with the text behind the piece
   * are left for the next piece, which begins at {@link Tabel#volgendeRegel()}.
   *
   * @param bron whole lines
   * @param eersteRegel the line of the file with which the piece begins
   * @param vanafRegel the line of the file at which to begin reading: a row starts there
   * @param einde whether the file ends with this piece
   */
  Tabel lees(String bron, int eersteRegel, int vanafRegel, boolean einde) {
    String tekst = REGELEINDE.matcher(bron).replaceAll("\n");
    Regelbegin begin = new Regelbegin(tekst);
    List<Rij> rijen = new ArrayList<>();
    List<Tabel.Breuk> breuken = new ArrayList<>();
    int regel = vanafRegel;
    while (regel - eersteRegel < begin.aantal() && breuken.size() < MAXIMAAL_AANTAL_BREUKEN) {
      RijOpbouw opbouw = new RijOpbouw(regel);
      try {
        leesVanaf(tekst, begin.van(regel - eersteRegel + 1), opbouw, rijen);
        break;
      } catch (CsvParseException e) {
        int lengte = begin.lengte(opbouw.regel() - eersteRegel + 1);
        breuken.add(breuk(opbouw, lengte));
        regel = opbouw.regel() + 1;
      }
    }
    return einde
        ? new Tabel(rijen, breuken, eersteRegel + begin.aantal())
        : tot(eersteRegel, begin, rijen, breuken);
  }

  /** Without the rows that start too near to the end of the piece. */
  private static Tabel tot(
      int eersteRegel, Regelbegin begin, List<Rij> rijen, List<Tabel.Breuk> breuken) {
    int grens = eersteRegel + begin.aantalVoor(begin.lengte() - VOORUITZICHT);
    int volgende =
        IntStream.concat(
                rijen.stream().mapToInt(Rij::regel), breuken.stream().mapToInt(Tabel.Breuk::regel))
            .filter(regel -> regel >= grens)
            .min()
            .orElse(eersteRegel + begin.aantal() - 1);
    return new Tabel(
        rijen.stream().filter(rij -> rij.regel() < grens).toList(),
        breuken.stream().filter(breuk -> breuk.regel() < grens).toList(),
        volgende);
  }

  /**
   * A long line holds a long field; in short ones a quote was left open. Not what the library said:
   * that depends on how its buffer happened to be filled.
   */
  private static Tabel.Breuk breuk(RijOpbouw opbouw, int lengteVanDeRegel) {
    return new Tabel.Breuk(
        opbouw.regel(),
        opbouw.veld(),
        lengteVanDeRegel > MAXIMALE_VELDLENGTE ? Tabel.Reden.TE_LANG : Tabel.Reden.AANHALINGSTEKEN);
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
        .maxBufferSize(BUFFER);
  }
}
