package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;

/** Where decisions come from: the consent service. */
public interface Verstrekkingsbesluiten {

  /**
   * Asks a decision. Fails when there is none in time, and then nothing may leave: no decision, no
   * answer (invariant 1).
   */
  Uni<Verstrekkingsbesluit> vraag(Besluitvraag vraag);
}
