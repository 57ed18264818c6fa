package nl.warmeoverdracht.municipality.overdracht.rest;

import java.util.UUID;

/** A place in the course of a handover as a cursor, so that it pages like everything else. */
final class Volgnummer {

  private Volgnummer() {}

  static UUID cursor(int volgnummer) {
    return new UUID(0, volgnummer);
  }

  static int van(UUID cursor) {
    return (int) Math.min(Math.max(cursor.getLeastSignificantBits(), 0), Integer.MAX_VALUE);
  }
}
