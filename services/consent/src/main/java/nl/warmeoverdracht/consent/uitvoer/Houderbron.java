package nl.warmeoverdracht.consent.uitvoer;

import io.smallrye.mutiny.Uni;

/** Asks a holder. */
public interface Houderbron {

  /** What it has; never fails: a holder that does not answer is an answer too. */
  Uni<Houderdeel> haal(Bevraging bevraging);
}
