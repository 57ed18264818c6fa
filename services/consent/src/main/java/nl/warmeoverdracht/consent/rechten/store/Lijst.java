package nl.warmeoverdracht.consent.rechten.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;

/**
 * Short lists as one text column: both ways to the database (ADR 0004) bind and read a text alike.
 */
final class Lijst {

  private Lijst() {}

  static <T> String tekst(Collection<T> waarden, Function<T, String> vorm) {
    return waarden.stream().map(vorm).sorted().collect(Collectors.joining(","));
  }

  static String ids(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  static List<String> delen(String tekst) {
    return tekst == null || tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(",", -1));
  }

  static List<UUID> ids(String tekst) {
    return delen(tekst).stream().map(UUID::fromString).toList();
  }

  static Set<Categorie> categorieen(String tekst) {
    return delen(tekst).stream()
        .map(code -> Codes.verplicht(Categorie.class, code))
        .collect(Collectors.toUnmodifiableSet());
  }
}
