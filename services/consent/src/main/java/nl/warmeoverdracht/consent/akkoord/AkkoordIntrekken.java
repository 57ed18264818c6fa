package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Betrokkeneslot;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Melding.Onjuist;
import nl.warmeoverdracht.consent.akkoord.Melding.Vastgelegd;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * The one way in which an agreement ends because somebody says so, the person himself or the holder
 * to whom he said it (invariant 2, ADR 0010): hold the person against every decision in flight, see
 * whether this one may say it, record it as the last word, and ask everybody who received something
 * within its scope to remove it. Whoever calls acknowledges after {@link Intrekkingen#uitgewerkt},
 * and not before.
 */
@ApplicationScoped
public class AkkoordIntrekken {

  private final Akkoorden akkoorden;
  private final Intrekkingen intrekkingen;

  AkkoordIntrekken(Akkoorden akkoorden, Intrekkingen intrekkingen) {
    this.akkoorden = akkoorden;
    this.intrekkingen = intrekkingen;
  }

  /**
   * Records a refusal or withdrawal in the transaction given, which is its holder's. The same again
   * changes nothing.
   */
  public Uni<Melding> trekIn(UnitOfWork.Sql tx, Akkoord intrekking) {
    List<Bezwaar> bezwaren =
        AkkoordRegels.bezwaren(intrekking, Dag.van(intrekking.vastgelegdTijdstip()));
    if (!bezwaren.isEmpty()) {
      return Uni.createFrom().item(new Onjuist(bezwaren));
    }
    return Betrokkeneslot.alleen(tx, intrekking.betrokkeneId())
        .chain(() -> akkoorden.vergrendel(tx, intrekking.id()))
        .chain(
            eerder ->
                eerder
                    .map(was -> Uni.createFrom().item(Melding.nogEens(intrekking, was)))
                    .orElseGet(() -> voegToe(tx, intrekking)));
  }

  private Uni<Melding> voegToe(UnitOfWork.Sql tx, Akkoord intrekking) {
    return akkoorden
        .voegToe(tx, intrekking)
        .call(vastgelegd -> intrekkingen.verwerk(tx, vastgelegd))
        .map(vastgelegd -> new Vastgelegd(vastgelegd, true));
  }
}
