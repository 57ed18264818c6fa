package nl.warmeoverdracht.consent.uitvoer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/** Who has what, on which ground, since when: the decisions summed up. Pure. */
public final class Gegevensdelingen {

  private Gegevensdelingen() {}

  /**
   * One category from one holder to one receiver.
   *
   * @param laatste what was decided the last time that it was allowed
   */
  public record Deling(
      Partijnaam houder,
      Partijnaam ontvanger,
      Categoriebesluit laatste,
      Instant eersteTijdstip,
      Instant laatsteTijdstip) {}

  private record Sleutel(Partij houder, Partij ontvanger, String categorie) {}

  /** All of them, in the order in which they began; decisions come oldest first. */
  public static List<Deling> van(List<Besluit> besluiten) {
    Map<Sleutel, Deling> delingen = new LinkedHashMap<>();
    for (Besluit besluit : besluiten) {
      besluit.perCategorie().stream()
          .filter(Categoriebesluit::toegestaan)
          .forEach(
              categorie ->
                  delingen.merge(
                      sleutel(besluit, categorie),
                      deling(besluit, categorie),
                      Gegevensdelingen::later));
    }
    return List.copyOf(delingen.values());
  }

  private static Sleutel sleutel(Besluit besluit, Categoriebesluit categorie) {
    return new Sleutel(
        besluit.houder().partij(), besluit.ontvanger().partij(), categorie.categorie());
  }

  private static Deling deling(Besluit besluit, Categoriebesluit categorie) {
    Instant genomen = besluit.genomenTijdstip();
    return new Deling(besluit.houder(), besluit.ontvanger(), categorie, genomen, genomen);
  }

  private static Deling later(Deling was, Deling nu) {
    return new Deling(
        nu.houder(), nu.ontvanger(), nu.laatste(), was.eersteTijdstip(), nu.laatsteTijdstip());
  }
}
