package nl.warmeoverdracht.web.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.warmeoverdracht.web.contract.LoadedContract;

/**
 * Puts the API version and the security headers on every response, errors included (NL API Design
 * Rules {@code /core/version-header} and {@code /core/transport/security-headers}).
 */
@ApplicationScoped
public class ResponseHeaders {

  private static final int EARLY = 1000;

  private final LoadedContract contract;

  ResponseHeaders(LoadedContract contract) {
    this.contract = contract;
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, EARLY);
  }

  private void add(RoutingContext routing) {
    MultiMap headers = routing.response().headers();
    headers.set("API-Version", contract.document().version());
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    routing.next();
  }
}
