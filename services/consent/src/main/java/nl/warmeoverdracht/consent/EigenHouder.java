package nl.warmeoverdracht.consent;

import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.web.problem.Problems;

/** A dienst acts only for holders whose task it serves. */
public final class EigenHouder {

  private EigenHouder() {}

  /** The holder; 404 when the caller does not serve its task, as for anything not one's own. */
  public static Partij van(Beller beller, PartijJson houder) {
    Partij partij = houder.naarPartij();
    if (!beller.isDienstVoor(partij.taak())) {
      throw Problems.nietGevonden();
    }
    return partij;
  }
}
