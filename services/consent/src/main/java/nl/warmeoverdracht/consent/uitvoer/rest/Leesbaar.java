package nl.warmeoverdracht.consent.uitvoer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names and values of JSON for a reader. Pure. */
final class Leesbaar {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", NEDERLANDS);

  private Leesbaar() {}

  /** {@code vastgelegdTijdstip} is "Vastgelegd tijdstip". */
  static String naam(String veld) {
    String woorden =
        veld.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(NEDERLANDS);
    return woorden.isEmpty()
        ? woorden
        : woorden.substring(0, 1).toUpperCase(NEDERLANDS) + woorden.substring(1);
  }

  /** A value in words; days and moments as one says them in the Netherlands. */
  static String waarde(String veld, JsonNode waarde) {
    if (waarde.isArray()) {
      return lijst(waarde);
    }
    if (waarde.isBoolean()) {
      return waarde.asBoolean() ? "ja" : "nee";
    }
    String tekst = waarde.asText("");
    try {
      return veld.endsWith("Tijdstip")
          ? MOMENT.format(Instant.parse(tekst).atZone(NEDERLAND))
          : veld.endsWith("Op") || veld.endsWith("datum")
              ? DAG.format(LocalDate.parse(tekst))
              : tekst;
    } catch (DateTimeParseException e) {
      // Whatever a holder calls a day and is none is shown as the holder wrote it.
      return tekst;
    }
  }

  /** The values of a list behind one another. */
  static String lijst(JsonNode lijst) {
    return lijst.valueStream().map(een -> waarde("", een)).collect(Collectors.joining(", "));
  }
}
