package nl.warmeoverdracht.web.uitvoer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A retention term in words for the person it is about (AVG 15(1)(d)). Pure. */
final class Bewaartekst {

  private Bewaartekst() {}

  /**
   * The sentence.
   *
   * @param regel of {@code bewaartermijnen.yaml}
   * @param termijn the one in force, which a setting may have changed
   */
  static String van(JsonNode regel, Period termijn) {
    String zin =
        "%s, vanaf: %s Grond: %s."
            .formatted(
                inWoorden(termijn), regel.path("vanaf").asText(), regel.path("grond").asText());
    return regel.path("bevestigd").asBoolean()
        ? zin
        : zin + " Een jurist moet deze termijn nog bevestigen.";
  }

  static String inWoorden(Period termijn) {
    return Stream.of(
            deel(termijn.getYears(), "jaar", "jaar"),
            deel(termijn.getMonths(), "maand", "maanden"),
            deel(termijn.getDays(), "dag", "dagen"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" en "));
  }

  private static Optional<String> deel(int aantal, String een, String meer) {
    return aantal == 0 ? Optional.empty() : Optional.of(aantal + " " + (aantal == 1 ? een : meer));
  }
}
