package nl.warmeoverdracht.school.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;
import nl.warmeoverdracht.school.overdracht.Besluit;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.OverdrachtBerichten;
import nl.warmeoverdracht.school.overdracht.OverdrachtGebeurtenis;

/** Puts events on {@code school.overdracht} through the outbox. */
@ApplicationScoped
class KafkaOverdrachtBerichten implements OverdrachtBerichten {

  private final Outbox outbox;

  KafkaOverdrachtBerichten(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> verstuur(UnitOfWork tx, BewaardeOverdracht was, Besluit besluit) {
    Kern kern = was.overdracht().kern();
    long nummer = was.berichtnummer();
    Uni<Void> klaar = Uni.createFrom().voidItem();
    for (OverdrachtGebeurtenis gebeurtenis : besluit.voorOntvanger()) {
      OutgoingEvent bericht = bericht(kern, gebeurtenis, ++nummer);
      klaar = klaar.chain(() -> outbox.append(tx, bericht));
    }
    return klaar;
  }

  private static OutgoingEvent bericht(Kern kern, OverdrachtGebeurtenis gebeurtenis, long nummer) {
    SchoolOverdrachtGebeurtenis data = OverdrachtVertaler.vertaal(kern, gebeurtenis);
    Gebeurtenistype type = Gebeurtenistype.van(data);
    OutgoingEvent bericht =
        OutgoingEvent.of(
            type.type(), type.topic(), data.onderwerp(), nummer, kern.afzender(), data);
    return OverdrachtVertaler.dataref(kern, gebeurtenis).map(bericht::withDataref).orElse(bericht);
  }
}
