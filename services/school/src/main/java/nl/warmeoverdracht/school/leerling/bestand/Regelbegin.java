package nl.warmeoverdracht.school.leerling.bestand;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where each line of a text starts; a line ends with LF. */
final class Regelbegin {

  private static final Pattern REGELEINDE = Pattern.compile("\n");

  private final int[] posities;
  private final int lengte;

  Regelbegin(String tekst) {
    Matcher regeleinden = REGELEINDE.matcher(tekst);
    lengte = tekst.length();
    posities =
        IntStream.concat(IntStream.of(0), regeleinden.results().mapToInt(einde -> einde.end()))
            .toArray();
  }

  /** How many lines there are; behind the last LF is one more. */
  int aantal() {
    return posities.length;
  }

  /** How many characters the text has. */
  int lengte() {
    return lengte;
  }

  /** The position of the first character of this line, counted from 1. */
  int van(int regel) {
    return posities[regel - 1];
  }

  /** How many characters this line has, its LF included. */
  int lengte(int regel) {
    return (regel < posities.length ? posities[regel] : lengte) - van(regel);
  }

  /** How many lines start before this position. */
  int aantalVoor(int positie) {
    int plaats = Arrays.binarySearch(posities, positie);
    return plaats >= 0 ? plaats : -plaats - 1;
  }
}
