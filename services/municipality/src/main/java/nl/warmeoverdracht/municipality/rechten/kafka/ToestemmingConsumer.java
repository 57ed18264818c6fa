package nl.warmeoverdracht.municipality.rechten.kafka;

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
import nl.warmeoverdracht.municipality.rechten.Kennisgevingen;
import nl.warmeoverdracht.municipality.rechten.Kennisgevingen.Openstaand;

/**
 * Remembers what is asked of the tasks that this service serves; doing it needs other services and
 * comes after.
 */
@ApplicationScoped
class ToestemmingConsumer implements EventHandler.Technical {

  private static final Set<Taak> ONZE_TAKEN = EnumSet.of(Taak.WERK_EN_INKOMEN, Taak.UWV);

  private final Kennisgevingen kennisgevingen;

  ToestemmingConsumer(Kennisgevingen kennisgevingen) {
    this.kennisgevingen = kennisgevingen;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        Gebeurtenistype.TOESTEMMING_INGETROKKEN.type(),
        Gebeurtenistype.RECTIFICATIE_GEVRAAGD.type(),
        Gebeurtenistype.WISSING_GEVRAAGD.type());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    OverKennisgeving gevraagd =
        (OverKennisgeving) event.data(Gebeurtenistype.metType(event.type()).orElseThrow().soort());
    Partij ontvanger = Partij.van(gevraagd.ontvanger().oin(), gevraagd.ontvanger().taak());
    return ONZE_TAKEN.contains(ontvanger.taak()) && gevraagd.overdrachtId() != null
        ? kennisgevingen.onthoud(tx, new Openstaand(gevraagd.kennisgevingId(), ontvanger))
        : Uni.createFrom().voidItem();
  }
}
