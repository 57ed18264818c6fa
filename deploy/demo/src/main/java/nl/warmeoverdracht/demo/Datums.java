package nl.warmeoverdracht.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates as exports write them: {@code dd-mm-jjjj} or ISO. */
final class Datums {

  private static final DateTimeFormatter NEDERLANDS =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter LEZEN =
      new DateTimeFormatterBuilder()
          .appendOptional(NEDERLANDS)
          .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private Datums() {}

  static LocalDate lees(String tekst) {
    try {
      return LocalDate.parse(tekst, LEZEN);
    } catch (DateTimeParseException e) {
      throw new DemoFout("geen datum (dd-mm-jjjj of jjjj-mm-dd): " + tekst, e);
    }
  }

  static String schrijf(LocalDate datum) {
    return NEDERLANDS.format(datum);
  }
}
