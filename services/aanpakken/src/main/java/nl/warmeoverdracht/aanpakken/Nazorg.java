package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Optional;

/**
 * The aftercare of an approach itself; the statutory one stands beside it.
 *
 * @param als only in this case; empty for always
 * @param contacten empty when the source does not say
 */
public record Nazorg(
    Optional<String> als,
    Tijdvak tijdvak,
    Optional<List<Contact>> contacten,
    Optional<String> toelichting,
    Bron bron) {

  /**
   * Somebody who seeks contact with somebody. What is empty, the source does not say.
   *
   * @param van from when, where that differs from the aftercare as a whole
   * @param tot until when, where that differs
   */
  public record Contact(
      String id,
      Optional<String> wie,
      Optional<String> met,
      Optional<String> kanaal,
      Ritme ritme,
      Optional<Tijdspunt> van,
      Optional<Tijdspunt> tot,
      Optional<String> toelichting) {

    /** How a person says it: who, with whom, how. */
    public String woorden() {
      return "Contact: %s met %s%s"
          .formatted(
              wie.orElse("onbekend wie"),
              met.orElse("onbekend wie"),
              kanaal.map(langs -> ", " + langs).orElse(""));
    }
  }
}
