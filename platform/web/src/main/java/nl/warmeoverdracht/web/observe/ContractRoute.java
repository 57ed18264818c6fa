package nl.warmeoverdracht.web.observe;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.web.command.Submission;
import nl.warmeoverdracht.web.contract.LoadedContract;

/**
 * Publishes the contract at {@code /v1/openapi.json}, without a token and to every origin (NL API
 * Design Rule {@code /core/publish-openapi}).
 */
@ApplicationScoped
public class ContractRoute {

  private static final String PATH = ApiDocument.BASE + "/openapi.json";
  private static final int NOT_MODIFIED = 304;

  private final Buffer body;
  private final String etag;

  ContractRoute(LoadedContract contract) {
    this.body = Buffer.buffer(contract.document().json());
    this.etag = "\"" + Submission.of("", "", PATH, body.getBytes()).hash() + "\"";
  }

  void register(@Observes Router router) {
    router.get(PATH).handler(this::answer);
    router.head(PATH).handler(this::answer);
  }

  private void answer(RoutingContext routing) {
    HttpServerResponse response = routing.response();
    response.putHeader("Access-Control-Allow-Origin", "*");
    response.putHeader("ETag", etag);
    if (etag.equals(routing.request().getHeader("If-None-Match"))) {
      response.setStatusCode(NOT_MODIFIED).end();
      return;
    }
    response.putHeader("Content-Type", "application/json");
    response.end(body);
  }
}
