package nl.warmeoverdracht.municipality.overdracht;

import java.util.Optional;

/**
 * The result of an accepted decision.
 *
 * @param naar the state afterwards
 * @param gebeurtenis what the sender must hear; empty when the same was decided before, so that
 *     repeating a decision changes nothing
 */
public record Overgang(OntvangenOverdracht naar, Optional<OverdrachtGebeurtenis> gebeurtenis) {

  static Overgang met(OntvangenOverdracht naar, OverdrachtGebeurtenis gebeurtenis) {
    return new Overgang(naar, Optional.of(gebeurtenis));
  }

  static Overgang geen(OntvangenOverdracht onveranderd) {
    return new Overgang(onveranderd, Optional.empty());
  }
}
