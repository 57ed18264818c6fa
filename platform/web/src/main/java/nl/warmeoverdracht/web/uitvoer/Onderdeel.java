package nl.warmeoverdracht.web.uitvoer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of data, with what the person must be told about it (Uitvoeronderdeel in the contract).
 *
 * @param onderdeel its id in {@code contracts/uitvoer.yaml}
 * @param bewaren how long it is kept, in words
 * @param uitzondering what is left out, and why
 * @param gegevens the data, under names that its holder explains in its contract
 */
public record Onderdeel(
    String onderdeel,
    String titel,
    String doel,
    List<String> categorieen,
    String ontvangers,
    String bewaren,
    String herkomst,
    boolean overdraagbaar,
    String overdraagbaarheid,
    Optional<String> uitzondering,
    List<Map<String, Object>> gegevens) {

  public Onderdeel {
    categorieen = List.copyOf(categorieen);
    gegevens = List.copyOf(gegevens);
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "Onderdeel[" + onderdeel + "]";
  }
}
