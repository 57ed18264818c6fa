package nl.warmeoverdracht.consent.rechten;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.access.Partij;

/**
 * How far a request is, for the person: an organisation counts as done when it answered everything
 * that it was asked.
 *
 * @param verwijderd how many of the organisations that are done kept nothing
 */
public record Voortgang(int organisaties, int afgehandeld, int verwijderd) {

  /** The state of these notices, all of one request. */
  public static Voortgang van(List<Kennisgeving> kennisgevingen) {
    Map<Partij, List<Kennisgeving>> perPartij =
        kennisgevingen.stream().collect(groupingBy(Kennisgeving::ontvanger, toList()));
    return new Voortgang(
        perPartij.size(),
        tel(perPartij.values(), kennisgeving -> kennisgeving.antwoord().isPresent()),
        tel(perPartij.values(), Voortgang::isWeg));
  }

  /** In words for the person. */
  public String tekst() {
    if (organisaties == 0) {
      return "Er was geen organisatie die iets moest doen.";
    }
    String behouden =
        afgehandeld == verwijderd
            ? ""
            : " %d %s een deel, op een grond die erbij staat."
                .formatted(
                    afgehandeld - verwijderd,
                    afgehandeld - verwijderd == 1 ? "behoudt" : "behouden");
    return "%d van %d %s het verwerkt.".formatted(afgehandeld, organisaties, hebben()) + behouden;
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

  private static int tel(
      Collection<List<Kennisgeving>> partijen,
      java.util.function.Predicate<Kennisgeving> eigenschap) {
    return (int) partijen.stream().filter(deel -> deel.stream().allMatch(eigenschap)).count();
  }
}
