package nl.warmeoverdracht.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days, as Dutch law counts them. */
public final class Dag {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private Dag() {}

  /** The day in the Netherlands at this moment. */
  public static LocalDate van(Instant tijdstip) {
    return LocalDate.ofInstant(tijdstip, NEDERLAND);
  }
}
