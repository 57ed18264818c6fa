package nl.warmeoverdracht.consent.akkoord.rest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;

/** The JSON of a scope: a list that is absent is no limit. */
public record ReikwijdteJson(
    List<String> ontvangerTaken,
    List<PartijJson> ontvangers,
    List<String> categorieen,
    List<String> fasen,
    String doel) {

  /** The JSON of this scope. */
  public static ReikwijdteJson van(Reikwijdte reikwijdte) {
    return new ReikwijdteJson(
        reikwijdte.ontvangerTaken().stream().map(Taak::code).sorted().toList(),
        beperkt(
            reikwijdte.ontvangers().stream()
                .map(Partij::sleutel)
                .sorted()
                .map(Partij::vanSleutel)
                .map(PartijJson::van)
                .toList()),
        beperkt(codes(reikwijdte.categorieen())),
        beperkt(codes(reikwijdte.fasen())),
        reikwijdte.doel().orElse(null));
  }

  /** The scope; already checked against the contract. */
  public Reikwijdte naarReikwijdte() {
    return new Reikwijdte(
        set(ontvangerTaken, code -> Taak.metCode(code).orElseThrow()),
        set(ontvangers, PartijJson::naarPartij),
        set(categorieen, code -> Codes.verplicht(Categorie.class, code)),
        set(fasen, code -> Codes.verplicht(Fase.class, code)),
        Optional.ofNullable(doel));
  }

  private static List<String> codes(Set<? extends Codes> waarden) {
    return waarden.stream().map(Codes::code).sorted().toList();
  }

  private static <T> List<T> beperkt(List<T> lijst) {
    return lijst.isEmpty() ? null : lijst;
  }

  private static <A, B> Set<B> set(Collection<A> lijst, Function<A, B> waarde) {
    return lijst == null
        ? Set.of()
        : lijst.stream().map(waarde).collect(Collectors.toUnmodifiableSet());
  }
}
