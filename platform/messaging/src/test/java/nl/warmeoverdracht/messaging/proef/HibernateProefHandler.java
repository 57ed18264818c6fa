package nl.warmeoverdracht.messaging.proef;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;

/** Keeps a register through Hibernate Reactive. */
@ApplicationScoped
public class HibernateProefHandler implements EventHandler.Hibernate {

  @Override
  public Set<String> types() {
    return Set.of(Proef.HIBERNATE_GEDAAN);
  }

  @Override
  public Partij actingFor(ReceivedEvent event) {
    return Partij.vanSleutel(event.data(Proef.class).ontvanger());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Hibernate tx) {
    Proef proef = event.data(Proef.class);
    return tx.session()
        .insert(
            new RegisterRegel(
                UUID.fromString(event.id()), proef.ontvanger(), event.key(), proef.tekst()));
  }
}
