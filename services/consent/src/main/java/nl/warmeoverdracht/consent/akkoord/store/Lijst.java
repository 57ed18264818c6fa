package nl.warmeoverdracht.consent.akkoord.store;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set as a sorted array of codes, so that equal sets are equal columns. */
final class Lijst {

  private Lijst() {}

  static <T> String[] schrijf(Set<T> waarden, Function<? super T, String> code) {
    return waarden.stream().map(code).sorted().toArray(String[]::new);
  }

  static <T> Set<T> lees(String[] codes, Function<String, T> waarde) {
    return Arrays.stream(codes).map(waarde).collect(Collectors.toUnmodifiableSet());
  }
}
