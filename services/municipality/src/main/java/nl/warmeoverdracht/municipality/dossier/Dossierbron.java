package nl.warmeoverdracht.municipality.dossier;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Where dossiers come from: the sender, who has each disclosure decided and logged first. */
public interface Dossierbron {

  /** The allowed part; fails when the sender refuses or is away, and then nothing was given. */
  Uni<Dossier> haal(UUID overdrachtId);
}
