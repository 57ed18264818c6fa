package nl.warmeoverdracht.school.leerling.bestand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as exports write them: dd-mm-jjjj or ISO 8601. */
final class Datums {

  private static final Pattern NEDERLANDS = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private Datums() {}

  /** Whether the text has one of the two forms, existing day or not. */
  static boolean heeftVorm(String tekst) {
    return NEDERLANDS.matcher(tekst).matches() || ISO.matcher(tekst).matches();
  }

  /** The day; empty when the form is wrong or the calendar has no such day (31-02). */
  static Optional<LocalDate> lees(String tekst) {
    Matcher nederlands = NEDERLANDS.matcher(tekst);
    if (nederlands.matches()) {
      return dag(nederlands.group(3), nederlands.group(2), nederlands.group(1));
    }
    Matcher iso = ISO.matcher(tekst);
    return iso.matches() ? dag(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> dag(String jaar, String maand, String dag) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
