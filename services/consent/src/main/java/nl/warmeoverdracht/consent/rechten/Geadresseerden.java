package nl.warmeoverdracht.consent.rechten;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.kernel.UuidV7;

/** Who must be told, and about what: one notice for each party and handover. Pure. */
final class Geadresseerden {

  /** A receiver keeps the latest copy; more decisions than this say nothing more. */
  private static final int MAX_BESLUITEN = 200;

  /** Where the data are: at a receiver in a handover, or at the source under its own id. */
  private record Plek(Partij ontvanger, Optional<UUID> overdrachtId, Optional<UUID> betrokkeneId) {
    static Plek van(Ontvangst ontvangst) {
      return new Plek(
          ontvangst.ontvanger(), Optional.of(ontvangst.overdrachtId()), Optional.empty());
    }

    static Plek bron(Verzoek verzoek) {
      return new Plek(verzoek.houder(), Optional.empty(), Optional.of(verzoek.betrokkeneId()));
    }
  }

  private final UuidV7 ids;

  Geadresseerden(UuidV7 ids) {
    this.ids = ids;
  }

  /** The notices of a new request: to whom received, and to the source when it must act too. */
  List<Kennisgeving> van(
      Verzoek verzoek, Recht recht, List<Ontvangst> ontvangsten, Akkoordgronden gronden) {
    Predicate<Ontvangst> geraakt = ontvangst -> recht.raakt(ontvangst, gronden);
    Stream<Kennisgeving> bron = recht.raaktBron() ? Stream.of(aanBron(verzoek)) : Stream.empty();
    return Stream.concat(
            bron,
            groepeer(ontvangsten.stream().filter(geraakt)).entrySet().stream()
                .map(groep -> aan(verzoek, groep.getKey(), groep.getValue())))
        .toList();
  }

  /**
   * The notices to whom got the data of a receiver that passed them on: of the categories that this
   * receiver was asked about, and not back to where they came from.
   */
  List<Kennisgeving> door(Kennisgeving via, List<Ontvangst> ontvangsten, Instant nu) {
    Predicate<Ontvangst> doorgegeven =
        ontvangst ->
            via.categorieen().contains(ontvangst.categorie())
                && !ontvangst.ontvanger().equals(via.bron())
                && !ontvangst.ontvanger().equals(via.houder());
    return groepeer(ontvangsten.stream().filter(doorgegeven)).entrySet().stream()
        .map(groep -> vanuit(via, groep.getKey(), groep.getValue(), nu))
        .toList();
  }

  private static Map<Plek, List<Ontvangst>> groepeer(Stream<Ontvangst> ontvangsten) {
    return ontvangsten.collect(
        groupingBy(Plek::van, LinkedHashMap::new, java.util.stream.Collectors.toList()));
  }

  private Kennisgeving aanBron(Verzoek verzoek) {
    return nieuw(verzoek, Plek.bron(verzoek), verzoek.categorieen(), List.of());
  }

  private Kennisgeving aan(Verzoek verzoek, Plek plek, List<Ontvangst> deel) {
    return nieuw(verzoek, plek, categorieen(deel), besluiten(deel));
  }

  private Kennisgeving nieuw(
      Verzoek verzoek, Plek plek, Set<Categorie> categorieen, List<UUID> besluiten) {
    return new Kennisgeving(
        ids.next(),
        verzoek.id(),
        verzoek.soort(),
        verzoek.houder(),
        verzoek.houder(),
        plek.ontvanger(),
        plek.overdrachtId(),
        plek.betrokkeneId(),
        categorieen,
        besluiten,
        verzoek.ingediendTijdstip(),
        verzoek.uiterlijkTijdstip(),
        Optional.empty(),
        Optional.empty());
  }

  private Kennisgeving vanuit(Kennisgeving via, Plek plek, List<Ontvangst> deel, Instant nu) {
    return new Kennisgeving(
        ids.next(),
        via.verzoekId(),
        via.soort(),
        via.bron(),
        via.ontvanger(),
        plek.ontvanger(),
        plek.overdrachtId(),
        plek.betrokkeneId(),
        categorieen(deel),
        besluiten(deel),
        nu,
        nu.plus(java.time.Duration.between(via.gevraagdTijdstip(), via.uiterlijkTijdstip())),
        Optional.empty(),
        Optional.empty());
  }

  private static Set<Categorie> categorieen(List<Ontvangst> deel) {
    return deel.stream().map(Ontvangst::categorie).collect(toUnmodifiableSet());
  }

  private static List<UUID> besluiten(List<Ontvangst> deel) {
    Set<UUID> alle =
        deel.stream()
            .collect(flatMapping(ontvangst -> ontvangst.besluiten().stream(), toUnmodifiableSet()));
    return alle.stream().sorted(Comparator.<UUID>reverseOrder()).limit(MAX_BESLUITEN).toList();
  }
}
