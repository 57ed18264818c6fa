package nl.warmeoverdracht.grondslagen.controle;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.warmeoverdracht.grondslagen.Grondslag;

/** The versions of one rule follow each other without a day between them or a day shared. */
final class Versies {

  private Versies() {}

  static List<String> vind(List<Grondslag> regels) {
    List<String> gevonden = new ArrayList<>();
    regels.forEach(regel -> eindeVoorBegin(regel).ifPresent(gevonden::add));
    regels.stream()
        .collect(groupingBy(Grondslag::id, TreeMap::new, java.util.stream.Collectors.toList()))
        .values()
        .forEach(versies -> gevonden.addAll(aansluiting(versies)));
    return gevonden;
  }

  private static List<String> aansluiting(List<Grondslag> versies) {
    List<Grondslag> opVolgorde = versies.stream().sorted(comparingInt(Grondslag::versie)).toList();
    List<String> gevonden = new ArrayList<>();
    for (int i = 1; i < opVolgorde.size(); i++) {
      Grondslag vorige = opVolgorde.get(i - 1);
      Grondslag volgende = opVolgorde.get(i);
      LocalDate begin = volgende.geldigheid().vanaf();
      Optional<LocalDate> einde = vorige.geldigheid().tot();
      if (einde.map(begin::isBefore).orElse(true)) {
        gevonden.add(
            "versies: %s begint op %s, terwijl %s dan nog geldt."
                .formatted(volgende.naam(), begin, vorige.naam()));
      } else if (begin.isAfter(einde.orElseThrow())) {
        gevonden.add(
            "versies: tussen %s en %s geldt van %s tot %s geen versie."
                .formatted(vorige.naam(), volgende.naam(), einde.orElseThrow(), begin));
      }
    }
    return gevonden;
  }

  private static Optional<String> eindeVoorBegin(Grondslag regel) {
    LocalDate vanaf = regel.geldigheid().vanaf();
    return regel
        .geldigheid()
        .tot()
        .filter(tot -> !tot.isAfter(vanaf))
        .map(tot -> "versies: %s houdt op voordat hij begint.".formatted(regel.naam()));
  }
}
