package nl.warmeoverdracht.school.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.ToestemmingIngetrokken;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.school.overdracht.IntrekkingAantekenen;

/**
 * Hears that the receiver of one of our handovers was asked to remove what it got, whoever withdrew
 * and wherever.
 */
@ApplicationScoped
class IntrekkingVerwerker implements EventHandler.Sql {

  private static final Set<Taak> ONZE_TAKEN = EnumSet.of(Taak.SCHOOL, Taak.TRAJECTAANBIEDER);

  private final IntrekkingAantekenen aantekenen;

  IntrekkingVerwerker(IntrekkingAantekenen aantekenen) {
    this.aantekenen = aantekenen;
  }

  @Override
  public Set<String> types() {
    return Set.of(Gebeurtenistype.TOESTEMMING_INGETROKKEN.type());
  }

  @Override
  public Partij actingFor(ReceivedEvent event) {
    ToestemmingIngetrokken gebeurtenis = event.data(ToestemmingIngetrokken.class);
    return Partij.van(gebeurtenis.houder().oin(), gebeurtenis.houder().taak());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    ToestemmingIngetrokken gebeurtenis = event.data(ToestemmingIngetrokken.class);
    return ONZE_TAKEN.contains(actingFor(event).taak()) && gebeurtenis.overdrachtId() != null
        ? aantekenen.tekenAan(tx, gebeurtenis.overdrachtId()).replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
