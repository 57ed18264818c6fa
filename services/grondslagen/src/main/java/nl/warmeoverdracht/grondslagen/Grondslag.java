package nl.warmeoverdracht.grondslagen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One legal basis, as a privacy officer wrote it: who may give what to whom, in which phase, under
 * which conditions, according to which article.
 *
 * @param id stable over versions
 * @param artikel the articles, in Dutch legal notation
 * @param reden why it is allowed, in plain Dutch
 * @param benodigd what is needed when it is not allowed, in plain Dutch
 * @param geldigVanaf first day on which it counts
 * @param geldigTot first day on which it no longer counts
 */
public record Grondslag(
    String id,
    int versie,
    Set<Partijsoort> van,
    Set<Partijsoort> naar,
    Fase fase,
    Set<Categorie> categorieen,
    List<Voorwaarde> voorwaarden,
    String artikel,
    String reden,
    String benodigd,
    LocalDate geldigVanaf,
    Optional<LocalDate> geldigTot) {

  public Grondslag {
    van = Set.copyOf(van);
    naar = Set.copyOf(naar);
    categorieen = Set.copyOf(categorieen);
    voorwaarden = List.copyOf(voorwaarden);
  }

  /** Whether this rule demands an agreement of this kind. */
  public boolean vereist(SoortAkkoord soort) {
    return voorwaarden.stream()
        .anyMatch(
            voorwaarde -> voorwaarde instanceof VereistAkkoord akkoord && akkoord.soort() == soort);
  }

  boolean geldtOp(LocalDate dag) {
    return !dag.isBefore(geldigVanaf) && geldigTot.map(dag::isBefore).orElse(true);
  }

  List<String> tekorten(Situatie situatie) {
    return voorwaarden.stream()
        .flatMap(voorwaarde -> voorwaarde.tekort(situatie).stream())
        .toList();
  }

  /** How far the situation is from this rule: a wrong fact weighs more than a missing agreement. */
  int afstand(Situatie situatie) {
    return voorwaarden.stream()
        .filter(voorwaarde -> voorwaarde.tekort(situatie).isPresent())
        .mapToInt(voorwaarde -> voorwaarde instanceof Voorwaarde.Feitelijk ? 100 : 1)
        .sum();
  }
}
