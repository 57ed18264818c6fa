package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Intrekkingen;
import nl.warmeoverdracht.consent.verstrekking.BesluitInstellingen;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/**
 * Makes a withdrawal a request to everybody who received something under the agreement, and says
 * when it may be acknowledged: one validity of a decision, and a margin, after it was committed.
 *
 * <p>Every decision from before committed before the withdrawal (the lock on the person), and its
 * holder counts its validity from before it asked. So waiting a <em>duration</em> is enough, and no
 * two clocks are compared (ADR 0010). Nobody waits when nothing was decided lately.
 */
@ApplicationScoped
public class IntrekkingVerwerken implements Intrekkingen {

  private final VerzoekIndienen indienen;
  private final RecenteBesluiten recent;
  private final Duration wachttijd;

  IntrekkingVerwerken(
      VerzoekIndienen indienen,
      RecenteBesluiten recent,
      BesluitInstellingen besluiten,
      RechtenInstellingen rechten) {
    this.indienen = indienen;
    this.recent = recent;
    this.wachttijd = besluiten.besluitGeldigheid().plus(rechten.marge());
  }

  @Override
  public Uni<Void> verwerk(UnitOfWork.Sql tx, Akkoord intrekking) {
    GegevenDoor door = intrekking.kern().gever().door();
    Recht recht =
        new Recht.Intrekking(intrekking.id(), intrekking.soort(), door, intrekking.reikwijdte());
    return indienen.dienIn(tx, intrekking.betrokkeneId(), recht, door).replaceWithVoid();
  }

  @Override
  public Uni<Void> uitgewerkt(Partij houder, UUID betrokkeneId) {
    return recent
        .over(houder, betrokkeneId)
        .chain(
            lopend ->
                lopend
                    ? Uni.createFrom().voidItem().onItem().delayIt().by(wachttijd)
                    : Uni.createFrom().voidItem());
  }
}
