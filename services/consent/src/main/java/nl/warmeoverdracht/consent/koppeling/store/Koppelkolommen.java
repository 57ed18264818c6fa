package nl.warmeoverdracht.consent.koppeling.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.Koppelcode;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.grondslagen.Codes;

/** Codes and ties as columns, and back. */
final class Koppelkolommen {

  private Koppelkolommen() {}

  static Koppelcode code(Object[] row) {
    return new Koppelcode(
        (UUID) row[0],
        Partij.vanSleutel((String) row[1]),
        (UUID) row[2],
        Codes.verplicht(Hoedanigheid.class, (String) row[3]),
        new Leeftijdsgrenzen((LocalDate) row[4]),
        instant(row[5]),
        instant(row[6]));
  }

  static Koppeling koppeling(Object[] row) {
    return new Koppeling(
        (UUID) row[0],
        Partij.vanSleutel((String) row[1]),
        (UUID) row[2],
        Codes.verplicht(Hoedanigheid.class, (String) row[3]),
        new Leeftijdsgrenzen((LocalDate) row[4]),
        instant(row[5]));
  }

  static OffsetDateTime utc(Instant tijdstip) {
    return tijdstip.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(Object column) {
    return ((OffsetDateTime) column).toInstant();
  }
}
