package nl.warmeoverdracht.consent.organisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Codes;

/**
 * One change of a registration.
 *
 * @param versie the version that it became
 * @param ingangsdatum from which day it works, when that is not at once
 * @param andereOin the other organisation of a merger
 */
public record Verloopregel(
    Oin oin,
    long versie,
    Soort gebeurtenis,
    Optional<LocalDate> ingangsdatum,
    Optional<Oin> andereOin,
    Instant vastgelegdTijdstip,
    Partij door) {

  /** What happened. */
  public enum Soort implements Codes {
    GEREGISTREERD,
    GEWIJZIGD,
    SAMENGEVOEGD,
    OPVOLGER_GEWORDEN,
    VERTROKKEN,
    TERUGGEKEERD
  }

  /** A change that works at once. */
  static Verloopregel van(GeregistreerdeOrganisatie nieuw, Soort soort, Partij door) {
    return new Verloopregel(
        nieuw.organisatie().oin(),
        nieuw.versie(),
        soort,
        nieuw.einde().map(Einde::vanaf),
        nieuw.einde().flatMap(Verloopregel::opvolger),
        nieuw.gewijzigdTijdstip(),
        door);
  }

  /** That another organisation goes up in this one. */
  static Verloopregel opvolger(
      GeregistreerdeOrganisatie nieuw, Oin opgeheven, LocalDate vanaf, Partij door) {
    return new Verloopregel(
        nieuw.organisatie().oin(),
        nieuw.versie(),
        Soort.OPVOLGER_GEWORDEN,
        Optional.of(vanaf),
        Optional.of(opgeheven),
        nieuw.gewijzigdTijdstip(),
        door);
  }

  private static Optional<Oin> opvolger(Einde einde) {
    return einde instanceof Einde.Samengevoegd samengevoegd
        ? Optional.of(samengevoegd.opvolger())
        : Optional.empty();
  }
}
