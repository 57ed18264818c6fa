package nl.warmeoverdracht.consent.organisatie;

import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;

/** What came of a change to a registration. */
public sealed interface Wijziging {

  /**
   * It is so now, or would be when it was only a trial.
   *
   * @param nieuw whether it was not registered before
   */
  record Gedaan(GeregistreerdeOrganisatie organisatie, boolean nieuw) implements Wijziging {}

  /** Refused, with all objections; nothing changed. */
  record Geweigerd(List<Bezwaar> bezwaren) implements Wijziging {
    public Geweigerd {
      bezwaren = List.copyOf(bezwaren);
    }
  }

  /** The organisation is not registered. */
  record Onbekend() implements Wijziging {}

  /** The caller saw an older version. */
  record Verouderd() implements Wijziging {}

  /** The caller changes a registration and does not say which version was seen. */
  record VersieOntbreekt() implements Wijziging {}
}
