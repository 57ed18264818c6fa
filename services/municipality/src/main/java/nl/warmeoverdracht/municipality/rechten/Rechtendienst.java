package nl.warmeoverdracht.municipality.rechten;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The consent service, which knows what is asked and hears what was done. */
public interface Rechtendienst {

  /** What a notice asks of us; fails when the service is away. */
  Uni<Kennisgeving> haal(UUID kennisgevingId);

  /**
   * Tells what we did; the same again changes nothing there.
   *
   * @param betrokkeneId our own id of the person, by which consent finds to whom we passed data on
   */
  Uni<Void> bevestig(UUID kennisgevingId, Antwoord antwoord, Optional<UUID> betrokkeneId);
}
