package nl.warmeoverdracht.school.rechten.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.OverKennisgeving;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.school.rechten.Kennisgevingen;
import nl.warmeoverdracht.school.rechten.Kennisgevingen.Openstaand;

/**
 * Remembers what is asked of us as a source; doing it needs the consent service and comes after.
 */
@ApplicationScoped
class KennisgevingConsumer implements EventHandler.Technical {

  private static final Set<Taak> ONZE_TAKEN = EnumSet.of(Taak.SCHOOL, Taak.TRAJECTAANBIEDER);

  private final Kennisgevingen kennisgevingen;

  KennisgevingConsumer(Kennisgevingen kennisgevingen) {
    this.kennisgevingen = kennisgevingen;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        Gebeurtenistype.RECTIFICATIE_GEVRAAGD.type(), Gebeurtenistype.WISSING_GEVRAAGD.type());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    OverKennisgeving gevraagd =
        (OverKennisgeving) event.data(Gebeurtenistype.metType(event.type()).orElseThrow().soort());
    Partij ontvanger = Partij.van(gevraagd.ontvanger().oin(), gevraagd.ontvanger().taak());
    return ONZE_TAKEN.contains(ontvanger.taak()) && gevraagd.overdrachtId() == null
        ? kennisgevingen.onthoud(tx, new Openstaand(gevraagd.kennisgevingId(), ontvanger))
        : Uni.createFrom().voidItem();
  }
}
