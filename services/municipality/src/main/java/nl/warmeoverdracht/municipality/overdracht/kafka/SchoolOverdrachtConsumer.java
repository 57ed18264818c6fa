package nl.warmeoverdracht.municipality.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis;
import nl.warmeoverdracht.contracts.Topics;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.messaging.UnprocessableEventException;
import nl.warmeoverdracht.municipality.overdracht.MeldingVerwerken;
import org.jboss.logging.Logger;

/**
 * Follows what senders say about handovers to the tasks that this service serves; handovers to
 * other tasks are for other services. Works in the transaction of the receiver that the event
 * names, so row-level security holds here too.
 */
@ApplicationScoped
public class SchoolOverdrachtConsumer implements EventHandler.Sql {

  private static final Logger LOG = Logger.getLogger(SchoolOverdrachtConsumer.class);
  private static final Set<Taak> ONZE_TAKEN = EnumSet.of(Taak.WERK_EN_INKOMEN, Taak.UWV);

  private final MeldingVerwerken verwerken;

  SchoolOverdrachtConsumer(MeldingVerwerken verwerken) {
    this.verwerken = verwerken;
  }

  @Override
  public Set<String> types() {
    return Arrays.stream(Gebeurtenistype.values())
        .filter(type -> type.topic().equals(Topics.SCHOOL_OVERDRACHT))
        .map(Gebeurtenistype::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Partij actingFor(ReceivedEvent event) {
    return MeldingVertaler.partij(gebeurtenis(event).ontvanger());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    SchoolOverdrachtGebeurtenis gebeurtenis = gebeurtenis(event);
    Partij ontvanger = MeldingVertaler.partij(gebeurtenis.ontvanger());
    if (!ONZE_TAKEN.contains(ontvanger.taak())) {
      return Uni.createFrom().voidItem();
    }
    if (!event.source().contains(":oin:" + gebeurtenis.afzender().oin() + ":")) {
      LOG.warnf("ignored %s: its source is not its afzender", event);
      return Uni.createFrom().voidItem();
    }
    return verwerken.verwerk(
        tx, MeldingVertaler.bericht(gebeurtenis, event.sequence(), event.time()));
  }

  private static SchoolOverdrachtGebeurtenis gebeurtenis(ReceivedEvent event) {
    return Gebeurtenistype.metType(event.type())
        .map(Gebeurtenistype::soort)
        .map(event::data)
        .map(SchoolOverdrachtGebeurtenis.class::cast)
        .orElseThrow(
            () -> new UnprocessableEventException("onbekend-type", "no record for this type"));
  }
}
