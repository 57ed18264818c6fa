package nl.warmeoverdracht.consent.akkoord.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.AkkoordBerichten;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.AkkoordLooptAf;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;

/** Publishes on {@code consent.toestemming}. */
@ApplicationScoped
class OutboxAkkoordBerichten implements AkkoordBerichten {

  /** The next number of the key; two at once collide, and the second is told a round later. */
  private static final String NEXT =
      "select coalesce(max(volgorde), 0) + 1 from gebeurtenis where topic = $1 and sleutel = $2";

  private final Outbox outbox;

  OutboxAkkoordBerichten(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> looptAf(UnitOfWork.Sql tx, Waarschuwing.Gegeven gegeven) {
    Waarschuwing waarschuwing = gegeven.waarschuwing();
    Partij houder = waarschuwing.houder();
    AkkoordLooptAf gebeurtenis =
        new AkkoordLooptAf(
            waarschuwing.akkoordId(),
            new PartijReferentie(houder.oin().waarde(), houder.taak().code()),
            gegeven.id());
    Gebeurtenistype type = Gebeurtenistype.van(gebeurtenis);
    return tx.query(NEXT, type.topic(), gebeurtenis.onderwerp())
        .map(rows -> (Long) rows.getFirst()[0])
        .map(
            volgorde ->
                OutgoingEvent.of(
                        type.type(),
                        type.topic(),
                        gebeurtenis.onderwerp(),
                        volgorde,
                        houder,
                        gebeurtenis)
                    .withDataref("/v1/akkoordwaarschuwingen/" + gegeven.id()))
        .chain(event -> outbox.append(tx, event));
  }
}
