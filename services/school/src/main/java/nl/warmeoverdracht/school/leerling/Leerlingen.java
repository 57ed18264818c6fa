package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** The register of pupils of one organisation, as other features of this service read it. */
public interface Leerlingen {

  /** The pupil with this id at this party; empty when there is none or it is somebody else's. */
  Uni<Optional<Leerling>> vind(Partij partij, UUID leerlingId);
}
