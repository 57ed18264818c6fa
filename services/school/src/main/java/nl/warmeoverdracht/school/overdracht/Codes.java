package nl.warmeoverdracht.school.overdracht;

import java.util.Arrays;
import java.util.function.Function;

/** Looks up a value of an enumeration by its code in contracts and the database. */
final class Codes {

  private Codes() {}

  static <T> T zoek(T[] waarden, Function<T, String> codeVan, String code) {
    return Arrays.stream(waarden)
        .filter(waarde -> codeVan.apply(waarde).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown code"));
  }
}
