package nl.warmeoverdracht.school.rechten.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import org.jboss.logging.Logger;

/** Alerts the administrator to a notice that was not answered in time. */
@ApplicationScoped
class TeLaatConsumer implements EventHandler.Technical {

  private static final Logger LOG = Logger.getLogger(TeLaatConsumer.class);

  private final MeterRegistry registry;

  TeLaatConsumer(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Set<String> types() {
    return Set.of(Gebeurtenistype.KENNISGEVING_TE_LAAT.type());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    tx.afterCommit(
        () -> {
          LOG.warnf("notice %s was not answered in time", event.key());
          registry.counter("kennisgevingen.te.laat.gemeld").increment();
        });
    return Uni.createFrom().voidItem();
  }
}
