package nl.warmeoverdracht.consent.toezicht;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.warmeoverdracht.consent.toezicht.Regelregister.Regelversie;
import nl.warmeoverdracht.consent.toezicht.Zoekvraag.Regelfilter;

/** Rule and outcome as the search keys that each decision is filed under (V5_1). */
final class Kenmerken {

  private static final List<String> UITKOMSTEN = List.of("geweigerd", "toegestaan");

  private Kenmerken() {}

  /** The keys to look under, any of them; empty when rule and outcome do not matter. */
  static Optional<Set<String>> van(Regelfilter filter, List<Regelversie> register) {
    if (filter.equals(Regelfilter.GEEN)) {
      return Optional.empty();
    }
    List<String> uitkomsten = filter.uitkomst().map(List::of).orElse(UITKOMSTEN);
    return Optional.of(
        regels(filter, register)
            .flatMap(regel -> uitkomsten.stream().map(uitkomst -> regel + ":" + uitkomst))
            .collect(toCollection(TreeSet::new)));
  }

  private static Stream<String> regels(Regelfilter filter, List<Regelversie> register) {
    Optional<Set<String>> metDoel = filter.doel().map(doel -> idsMetDoel(doel, register));
    if (filter.grondslagId().isPresent()) {
      String id = filter.grondslagId().get();
      String regel = filter.versie().map(versie -> id + "/" + versie).orElse(id);
      return metDoel.map(ids -> ids.contains(id)).orElse(true) ? Stream.of(regel) : Stream.empty();
    }
    return metDoel.map(Set::stream).orElseGet(() -> Stream.of(""));
  }

  private static Set<String> idsMetDoel(String doel, List<Regelversie> register) {
    String woorden = doel.toLowerCase(Locale.ROOT);
    return register.stream()
        .filter(regel -> regel.doel().toLowerCase(Locale.ROOT).contains(woorden))
        .map(Regelversie::id)
        .collect(toCollection(TreeSet::new));
  }
}
