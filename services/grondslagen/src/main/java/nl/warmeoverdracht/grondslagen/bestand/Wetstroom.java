package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Stroom;
import nl.warmeoverdracht.grondslagen.Voorwaarde;

/**
 * A row of the law's own table ({@code contracts/grondslagen/stromen.yaml}).
 *
 * @param feiten for which young person; a rule must be able to apply to him
 */
public record Wetstroom(String id, Stroom stroom, List<Voorwaarde> feiten) {

  public Wetstroom {
    feiten = List.copyOf(feiten);
  }

  /** All rows of the file; throws {@link IllegalArgumentException} on an unknown code. */
  public static List<Wetstroom> lees(JsonNode file) {
    return Veld.verplicht(file, "stromen").valueStream().map(Wetstroom::rij).toList();
  }

  private static Wetstroom rij(JsonNode rij) {
    return new Wetstroom(
        Veld.tekst(rij, "id"),
        new Stroom(
            Veld.codes(rij, "van", Partijsoort.class),
            Veld.codes(rij, "naar", Partijsoort.class),
            Veld.codes(rij, "fasen", Fase.class),
            Veld.codes(rij, "categorieen", Categorie.class)),
        Voorwaarden.lees(rij, "feiten"));
  }
}
