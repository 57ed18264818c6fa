package nl.warmeoverdracht.municipality.dossier;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Where dossiers come from: the sender, who has each disclosure decided and logged first. */
public interface Dossierbron {

  /** The allowed part; fails when the sender refuses or is away, and then nothing was given. */
  Uni<Dossier> haal(UUID overdrachtId);

  /** The same, or empty when the sender may or will not give it; fails when it is away. */
  Uni<Optional<Dossier>> haalAlsHetMag(UUID overdrachtId);
}
