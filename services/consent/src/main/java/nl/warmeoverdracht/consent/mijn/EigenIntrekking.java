package nl.warmeoverdracht.consent.mijn;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.AkkoordIntrekken;
import nl.warmeoverdracht.consent.akkoord.Melding;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * A young person or a parent withdraws or refuses himself, at the portal: with the same few answers
 * with which he gives (AVG 7(3)), and through the same use case as a withdrawal that a holder
 * reports, so that nobody who received something is passed over.
 */
@ApplicationScoped
public class EigenIntrekking {

  private final AkkoordIntrekken intrekken;
  private final UuidV7 ids;
  private final Clock clock;

  EigenIntrekking(AkkoordIntrekken intrekken, UuidV7 ids, Clock clock) {
    this.intrekken = intrekken;
    this.ids = ids;
    this.clock = clock;
  }

  /** Records in the transaction given, which is that of the holder of the person's own tie. */
  public Uni<Melding> trekIn(UnitOfWork.Sql tx, Koppeling koppeling, EigenVerklaring verklaring) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return intrekken.trekIn(tx, verklaring.door(koppeling, ids.next(), nu));
  }
}
