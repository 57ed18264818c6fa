package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;

/**
 * One offer; each re-offer has the next version, and a reply names the version that it answers.
 *
 * @param versie counts from 1
 * @param aangebodenOp recording time
 * @param uiterlijkeReactieTijdstip a reply that the receiver recorded up to and including this
 *     moment is in time
 */
public record Aanbod(int versie, Instant aangebodenOp, Instant uiterlijkeReactieTijdstip) {

  /** Whether a reply recorded at this moment is in time. */
  public boolean isOpTijd(Instant moment) {
    return !moment.isAfter(uiterlijkeReactieTijdstip);
  }
}
