package nl.warmeoverdracht.web.observe;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.web.contract.ContractRequestFilter;
import org.jboss.logging.Logger;

/**
 * One line per request: which operation, what came of it, how long it took and for which party.
 * Never the path or query itself (they hold ids), a payload or a person.
 */
@ApplicationScoped
public class RequestLog {

  private static final Logger LOG = Logger.getLogger("nl.warmeoverdracht.verzoek");
  private static final int FIRST = 2000;
  private static final String NONE = "-";

  void register(@Observes Filters filters) {
    if (LOG.isInfoEnabled()) {
      filters.register(RequestLog::follow, FIRST);
    }
  }

  private static void follow(RoutingContext routing) {
    long start = System.nanoTime();
    String traceId = Span.current().getSpanContext().getTraceId();
    routing.addEndHandler(_ -> log(routing, start, traceId));
    routing.next();
  }

  private static void log(RoutingContext routing, long start, String traceId) {
    Operation operation = routing.get(ContractRequestFilter.OPERATION);
    Partij partij = routing.get(ContractRequestFilter.PARTIJ);
    LOG.infof(
        "verzoek method=%s route=%s status=%d ms=%d partij=%s traceId=%s",
        routing.request().method().name(),
        operation == null ? NONE : operation.path(),
        routing.response().getStatusCode(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
        Optional.ofNullable(partij).map(Partij::sleutel).orElse(NONE),
        traceId);
  }
}
