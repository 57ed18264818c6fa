package nl.warmeoverdracht.consent.rechten;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.warmeoverdracht.access.Partij;

/**
 * How far a request is, for the person: an organisation counts as done when it answered everything
 * that it was asked.
 *
 * @param verwijderd how many of the organisations that are done kept nothing
 * @param teLaat how many of the others let their term pass
 */
public record Voortgang(int organisaties, int afgehandeld, int verwijderd, int teLaat) {

  /** The state of these notices, all of one request. */
  public static Voortgang van(List<Kennisgeving> kennisgevingen) {
    Map<Partij, List<Kennisgeving>> perPartij =
        kennisgevingen.stream().collect(groupingBy(Kennisgeving::ontvanger, toList()));
    return new Voortgang(
        perPartij.size(),
        alle(perPartij.values(), kennisgeving -> kennisgeving.antwoord().isPresent()),
        alle(perPartij.values(), Voortgang::isWeg),
        enkele(perPartij.values(), kennisgeving -> kennisgeving.toestand() == Toestand.TE_LAAT));
  }

  /** In words for the person, who sees the organisations beside it. */
  public String tekst() {
    return tekst(", op een grond die erbij staat", "");
  }

  /** In words for who sees the counts only. */
  public String tekstZonderOntvangers() {
    return tekst("", " Welke organisaties dit zijn, ziet alleen de jongere.");
  }

  private String tekst(String grond, String slot) {
    if (organisaties == 0) {
      return "Er was geen organisatie die iets moest doen.";
    }
    int houdt = afgehandeld - verwijderd;
    String behouden =
        houdt == 0
            ? ""
            : " %d %s een deel%s.".formatted(houdt, houdt == 1 ? "behoudt" : "behouden", grond);
    String laat =
        teLaat == 0
            ? ""
            : " %d %s te laat met antwoorden.".formatted(teLaat, teLaat == 1 ? "is" : "zijn");
    return "%d van %d %s het verwerkt.".formatted(afgehandeld, organisaties, hebben())
        + behouden
        + laat
        + slot;
  }

  private String hebben() {
    return organisaties == 1 ? "organisatie heeft" : "organisaties hebben";
  }

  private static boolean isWeg(Kennisgeving kennisgeving) {
    return kennisgeving
        .antwoord()
        .filter(antwoord -> !antwoord.bevestiging().behoudtIets())
        .isPresent();
  }

  private static int alle(
      Collection<List<Kennisgeving>> partijen, Predicate<Kennisgeving> eigenschap) {
    return (int) partijen.stream().filter(deel -> deel.stream().allMatch(eigenschap)).count();
  }

  private static int enkele(
      Collection<List<Kennisgeving>> partijen, Predicate<Kennisgeving> eigenschap) {
    return (int) partijen.stream().filter(deel -> deel.stream().anyMatch(eigenschap)).count();
  }
}
