package nl.warmeoverdracht.school.leerling.bestand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where each line of a text starts; a line ends with LF. */
final class Regelbegin {

  private static final Pattern REGELEINDE = Pattern.compile("\n");

  private final int[] posities;

  Regelbegin(String tekst) {
    Matcher regeleinden = REGELEINDE.matcher(tekst);
    posities =
        IntStream.concat(IntStream.of(0), regeleinden.results().mapToInt(einde -> einde.end()))
            .toArray();
  }

  int aantal() {
    return posities.length;
  }

  /** The position of the first character of this line, counted from 1. */
  int van(int regel) {
    return posities[regel - 1];
  }
}
