package nl.warmeoverdracht.consent.verstrekkingenlog.rest;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import nl.warmeoverdracht.audit.tile.Tile;

/**
 * The log under the paths that the tools of others know (C2SP tlog-tiles: {@code checkpoint},
 * {@code tile/0/x001/234.p/5}). These paths cannot be written as an OpenAPI template, so each is
 * passed on to the operation of the contract that it stands for, which then also guards it (ADR
 * 0008).
 */
@ApplicationScoped
class Tlogpaden {

  private static final String API = "/v1/verstrekkingenlog";
  private static final String BASE = API + "/tlog/";

  void route(@Observes Router router) {
    router.get(BASE + "*").order(Integer.MIN_VALUE).handler(Tlogpaden::passOn);
  }

  private static void passOn(RoutingContext context) {
    operation(context.normalizedPath().substring(BASE.length()))
        .ifPresentOrElse(context::reroute, context::next);
  }

  /** The operation for a path below the base; empty when the log has no such path. */
  static Optional<String> operation(String path) {
    if (path.equals("checkpoint")) {
      return Optional.of(API + "/controlepunt");
    }
    try {
      return Optional.of(operation(Tile.parse(path)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String operation(Tile tile) {
    String place =
        tile.level() == Tile.ENTRIES
            ? "/bladen/" + tile.index()
            : "/tegels/" + tile.level() + "/" + tile.index();
    return API + place + "/" + tile.width();
  }
}
