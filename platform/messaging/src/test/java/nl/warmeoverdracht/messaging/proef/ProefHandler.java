package nl.warmeoverdracht.messaging.proef;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;

/** Records what happened; needs the database, and sometimes a case or another server. */
@ApplicationScoped
public class ProefHandler implements EventHandler.Sql {

  private static final String INSERT =
      """
      insert into effect (partij, sleutel, volgorde, tekst, trace, zaak)
      values ($1, $2, $3, $4, $5, $6)
      """;

  private final Vertx vertx;

  ProefHandler(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public Set<String> types() {
    return Set.of(Proef.GEDAAN);
  }

  @Override
  public Partij actingFor(ReceivedEvent event) {
    return Partij.vanSleutel(event.data(Proef.class).ontvanger());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    Proef proef = event.data(Proef.class);
    String trace = Span.current().getSpanContext().getTraceId();
    return called(proef.poort())
        .chain(
            () ->
                tx.execute(
                    INSERT,
                    proef.ontvanger(),
                    event.key(),
                    event.sequence(),
                    proef.tekst(),
                    trace,
                    proef.zaak()))
        .replaceWithVoid();
  }

  private Uni<Void> called(Integer port) {
    return port == null
        ? Uni.createFrom().voidItem()
        : vertx.createNetClient().connect(port, "127.0.0.1").chain(socket -> socket.close());
  }
}
