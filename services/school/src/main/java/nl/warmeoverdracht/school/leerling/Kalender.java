package nl.warmeoverdracht.school.leerling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days of the law are days in the Netherlands, whatever zone the clock is in. */
public final class Kalender {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private Kalender() {}

  /** The day in the Netherlands at this moment. */
  public static LocalDate vandaag(Clock klok) {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }
}
