package nl.warmeoverdracht.aanpakken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tables that were transcribed by hand, and calendars written in the same way beside them. */
final class Feitentabel {

  private Feitentabel() {}

  /** The rows of a table without comment and header. */
  static List<String[]> rijen(String naam) {
    try (InputStream bestand = Feitentabel.class.getResourceAsStream("/" + naam)) {
      return new String(bestand.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(regel -> !regel.startsWith("#"))
          .skip(1)
          .map(regel -> regel.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line as the tables write it: part, when, day. */
  static String rij(Kalenderregel regel) {
    String wat = regel.onderdeel().id() + ";";
    return wat
        + switch (regel) {
          case Kalenderregel.Moment moment -> soort(moment) + ";" + dag(moment);
          case Kalenderregel.Terugkerend terugkerend -> terugkerend.ritme().woorden() + ";";
          case Kalenderregel.Doorlopend doorlopend -> "doorlopend;";
          case Kalenderregel.Leemte leemte -> "onbekend;";
        };
  }

  static String soort(Kalenderregel.Moment moment) {
    return moment.soort().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String dag(Kalenderregel.Moment moment) {
    return moment.dag() + (moment.voorlopig() ? "~" : "");
  }
}
