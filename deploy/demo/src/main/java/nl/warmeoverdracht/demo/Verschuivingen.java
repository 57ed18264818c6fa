package nl.warmeoverdracht.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many days each cohort is shifted. Chosen at the first play, so that the cohort's last event
 * falls on that day, and kept beside the servers' state until {@code make reset}: a second play
 * finds the same dates and therefore adds nothing.
 */
final class Verschuivingen {

  private final Path map;
  private final LocalDate vandaag;

  Verschuivingen(Path map, LocalDate vandaag) {
    this.map = map;
    this.vandaag = vandaag;
  }

  long dagen(String cohort, LocalDate laatsteVoorval) {
    Path bestand = map.resolve(cohort + ".verschuiving");
    try {
      if (Files.exists(bestand)) {
        return Long.parseLong(Files.readString(bestand).strip());
      }
      long dagen = ChronoUnit.DAYS.between(laatsteVoorval, vandaag);
      Files.createDirectories(map);
      Files.writeString(bestand, Long.toString(dagen));
      return dagen;
    } catch (IOException e) {
      throw new UncheckedIOException("the shift of a cohort cannot be kept in " + bestand, e);
    }
  }
}
