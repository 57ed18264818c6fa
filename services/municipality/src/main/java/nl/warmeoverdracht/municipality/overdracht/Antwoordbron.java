package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Where the sender's answers to our questions are. */
public interface Antwoordbron {

  /** The text of the answer; empty when the sender does not give it now. Never fails. */
  Uni<Optional<String>> haal(UUID overdrachtId, UUID vraagId);
}
