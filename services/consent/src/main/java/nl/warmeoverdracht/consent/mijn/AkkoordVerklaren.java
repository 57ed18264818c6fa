package nl.warmeoverdracht.consent.mijn;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.AkkoordRegels;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingen;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Records the agreement that a young person or a parent gives himself, at the portal. Ending one is
 * {@link EigenIntrekking}.
 */
@ApplicationScoped
public class AkkoordVerklaren {

  private final Akkoorden akkoorden;
  private final Waarschuwingen waarschuwingen;
  private final UuidV7 ids;
  private final Clock clock;

  AkkoordVerklaren(Akkoorden akkoorden, Waarschuwingen waarschuwingen, UuidV7 ids, Clock clock) {
    this.akkoorden = akkoorden;
    this.waarschuwingen = waarschuwingen;
    this.ids = ids;
    this.clock = clock;
  }

  /** Records in the transaction given, which is the person's, or answers all objections. */
  public Uni<Decision<Akkoord>> verklaar(
      UnitOfWork.Sql tx, Koppeling koppeling, EigenVerklaring verklaring) {
    if (verklaring.verklaring() != Verklaring.GEGEVEN) {
      throw new IllegalArgumentException("an agreement ends through EigenIntrekking");
    }
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Akkoord akkoord = verklaring.door(koppeling, ids.next(), nu);
    List<Bezwaar> bezwaren = AkkoordRegels.bezwaren(akkoord, Dag.van(nu));
    return bezwaren.isEmpty()
        ? akkoorden
            .voegToe(tx, akkoord)
            .call(vastgelegd -> waarschuwingen.bewaar(tx, Waarschuwing.over(vastgelegd)))
            .map(Decision::accept)
        : Uni.createFrom().item(Decision.reject(bezwaren));
  }
}
