package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;

/**
 * Everything that {@link AanbodRegels} look at, gathered before the decision.
 *
 * @param gevraagdTijdstip the deadline that the sender chose, if any
 * @param keuze who would receive this pupil today
 * @param andereOpen whether another handover of this pupil to the same receiver is open
 */
public record Aanbodsituatie(
    Instant nu,
    Optional<Instant> gevraagdTijdstip,
    Reactietermijn termijn,
    Optional<Leerling> leerling,
    Ontvangerkeuze keuze,
    boolean andereOpen) {

  /** The deadline of the offer. */
  public Instant uiterlijkeReactieTijdstip() {
    return gevraagdTijdstip.orElseGet(() -> termijn.vanaf(nu));
  }
}
