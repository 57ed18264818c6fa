package nl.warmeoverdracht.consent.koppeling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Unties a private person from a holder. The row goes, so nothing remembers that these two knew
 * each other here. What he declared and asked stays with the holder, who must be able to show it
 * (AVG 7(1)).
 */
@ApplicationScoped
public class KoppelingBeeindigen {

  private final Koppelingen koppelingen;
  private final Clock clock;

  KoppelingBeeindigen(Koppelingen koppelingen, Clock clock) {
    this.koppelingen = koppelingen;
    this.clock = clock;
  }

  /**
   * Unties in the transaction given, which is the person's.
   *
   * @return when it ended; empty when it is not his tie, or not any more
   */
  public Uni<Optional<Instant>> beeindig(UnitOfWork.Sql tx, UUID koppelingId) {
    return koppelingen
        .verwijder(tx, koppelingId)
        .map(
            verwijderd ->
                verwijderd
                    ? Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                    : Optional.empty());
  }
}
