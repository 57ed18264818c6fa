package nl.warmeoverdracht.messaging.proef;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;

/** Keeps something that belongs to no party. */
@ApplicationScoped
public class TechnischeProefHandler implements EventHandler.Technical {

  @Override
  public Set<String> types() {
    return Set.of(Proef.TECHNISCH_GEDAAN);
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    return tx.execute("insert into technisch_effect (sleutel) values ($1)", event.key())
        .replaceWithVoid();
  }
}
