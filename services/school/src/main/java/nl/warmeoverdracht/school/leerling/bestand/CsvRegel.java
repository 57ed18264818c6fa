package nl.warmeoverdracht.school.leerling.bestand;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a row that a spreadsheet opens as text and nothing else: separated by semicolons as here
 * is usual, quoted where needed (RFC 4180). A text that a spreadsheet would run as a formula gets
 * an apostrophe in front (OWASP, CSV injection). Pure.
 */
public final class CsvRegel {

  /** With this a formula begins, or a spreadsheet skips it and then sees one. */
  private static final Pattern FORMULE = Pattern.compile("^[=+\\-@\t\r]");

  private static final Pattern BIJZONDER = Pattern.compile("[;\"\r\n]");

  private CsvRegel() {}

  /** The row with its line end. */
  public static String van(Object... velden) {
    return Arrays.stream(velden)
        .map(veld -> veld(String.valueOf(veld)))
        .collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String veld(String tekst) {
    String veilig = FORMULE.matcher(tekst).find() ? "'" + tekst : tekst;
    return BIJZONDER.matcher(veilig).find() ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
  }
}
