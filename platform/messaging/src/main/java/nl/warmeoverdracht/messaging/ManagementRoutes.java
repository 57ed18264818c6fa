package nl.warmeoverdracht.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Redrive and replay for the operator, on the management interface and only from the machine itself
 * (in a cluster: through port forwarding), because nobody logs in there.
 */
@ApplicationScoped
class ManagementRoutes {

  private static final Logger LOG = Logger.getLogger(ManagementRoutes.class);
  private static final String PROBLEM = "application/problem+json";

  private final Parkeerplaats parked;
  private final Redrive redrive;
  private final Replay replay;

  ManagementRoutes(Parkeerplaats parked, Redrive redrive, Replay replay) {
    this.parked = parked;
    this.redrive = redrive;
    this.replay = replay;
  }

  void register(@Observes ManagementInterface management) {
    Router router = management.router();
    router.get("/q/berichten/parkeerplaats").handler(local(this::overview));
    router.delete("/q/berichten/parkeerplaats/:volgnummer").handler(local(this::skip));
    router.post("/q/berichten/redrive/:sleutel").handler(local(this::redrive));
    router.post("/q/berichten/replay").handler(local(this::replay));
  }

  private Uni<?> overview(RoutingContext request) {
    long after = number(request.request().getParam("na", "0"), "na");
    long limit = number(request.request().getParam("limiet", "50"), "limiet");
    return parked
        .overzicht(after, Math.clamp(limit, 1, Parkeerplaats.MAX_LIMIET))
        .map(items -> Map.of("items", items));
  }

  private Uni<?> skip(RoutingContext request) {
    return redrive
        .overslaan(number(request.pathParam("volgnummer"), "volgnummer"))
        .map(found -> Map.of("overgeslagen", found));
  }

  private Uni<?> redrive(RoutingContext request) {
    return redrive.redrive(request.pathParam("sleutel"));
  }

  private Uni<?> replay(RoutingContext request) {
    return replayed(request).map(count -> Map.of("opnieuwAangeboden", count));
  }

  private Uni<Long> replayed(RoutingContext request) {
    String since = request.request().getParam("vanaf");
    String key = request.request().getParam("sleutel");
    String from = request.request().getParam("van");
    String until = request.request().getParam("totEnMet");
    if (since != null) {
      return replay.vanaf(instant(since));
    }
    if (key != null) {
      return replay.sleutel(key);
    }
    if (from != null && until != null) {
      return replay.volgnummers(number(from, "van"), number(until, "totEnMet"));
    }
    throw new IllegalArgumentException("geef vanaf, sleutel, of van en totEnMet op");
  }

  private static io.vertx.core.Handler<RoutingContext> local(
      Function<RoutingContext, Uni<?>> action) {
    return request -> {
      if (!isLocal(request.request().remoteAddress())) {
        problem(request, 404, "Niet gevonden", "Deze functie is er alleen op de machine zelf.");
        return;
      }
      Uni.createFrom()
          .deferred(() -> action.apply(request))
          .subscribe()
          .with(body -> json(request, 200, "application/json", body), e -> failed(request, e));
    };
  }

  private static boolean isLocal(SocketAddress address) {
    return address != null
        && address.hostAddress() != null
        && InetAddress.ofLiteral(address.hostAddress()).isLoopbackAddress();
  }

  private static void failed(RoutingContext request, Throwable failure) {
    if (failure instanceof IllegalArgumentException) {
      problem(request, 400, "Verzoek onjuist", failure.getMessage());
      return;
    }
    LOG.warnf("operator request failed: cause=%s", Causes.describe(failure));
    problem(request, 503, "Nu niet mogelijk", "Probeer het later opnieuw; er is niets verloren.");
  }

  private static long number(String text, String name) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is geen getal", e);
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("vanaf is geen tijdstip (RFC 3339, UTC)", e);
    }
  }

  private static void problem(RoutingContext request, int status, String title, String detail) {
    json(
        request,
        status,
        PROBLEM,
        Map.of("type", "about:blank", "title", title, "status", status, "detail", detail));
  }

  private static void json(RoutingContext request, int status, String contentType, Object body) {
    try {
      request
          .response()
          .setStatusCode(status)
          .putHeader("Content-Type", contentType)
          .end(EventJson.MAPPER.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      request.fail(e);
    }
  }
}
