package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** The register of pupils of one organisation, as other features of this service read it. */
public interface Leerlingen {

  /** The pupil with this id at this party; empty when there is none or it is somebody else's. */
  Uni<Optional<Leerling>> vind(Partij partij, UUID leerlingId);

  /**
   * How many pupils of this party have all features of a group, for each group in one query.
   *
   * @param groepen at least one; a group without features is the whole register
   * @param grens counting stops here, so the work is bounded however large the register is
   * @return per group, in the same order, at most {@code grens}; spelling variants and another
   *     order of guidance needs are not recognised, so the outcome is never too high
   */
  Uni<List<Integer>> tel(Partij partij, List<List<Kenmerk>> groepen, int grens);
}
