package nl.warmeoverdracht.school.rechten;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The consent service, which knows what is asked and hears what was done. */
public interface Rechtendienst {

  /**
   * What a notice asks of us; empty when it asks nothing of a source. Fails when the service is
   * away.
   */
  Uni<Optional<Kennisgeving>> haal(UUID kennisgevingId);

  /** Tells what we did; the same again changes nothing there. */
  Uni<Void> bevestig(UUID kennisgevingId, Antwoord antwoord);
}
