package nl.warmeoverdracht.web.contract;

import io.quarkus.arc.ClientProxy;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.contracts.openapi.ApiDocument.Match;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.contracts.openapi.ValueSchema;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.command.EntityTag;
import nl.warmeoverdracht.web.command.Submission;
import nl.warmeoverdracht.web.logboek.Vermeldplicht;
import nl.warmeoverdracht.web.problem.Problems;
import nl.warmeoverdracht.web.security.Authorisation;
import nl.warmeoverdracht.web.security.BellerReader;
import nl.warmeoverdracht.web.security.Namens;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a request through when the contract does: who calls (401), whether role and task may (403),
 * how the body is written (413, 415), and then everything that is wrong with it at once (400). It
 * runs before a resource is chosen, so that none of this depends on a resource's annotations. A
 * request that no operation of the contract describes gets 404 or 405.
 */
@ApplicationScoped
public class ContractRequestFilter {

  /** Where the operation of a request is kept, for the log and for {@link UndescribedFilter}. */
  public static final String OPERATION = "warmeoverdracht.operation";

  /** Where the caller's party is kept, for the log. */
  public static final String PARTIJ = "warmeoverdracht.partij";

  /** Where the size is kept up to which a body may stream in, for {@code BodyStream}. */
  public static final String STREAM_LIMIT = "warmeoverdracht.stroom";

  /** Where the duty of a request to record what it reads is kept. */
  public static final String VERMELDPLICHT = "warmeoverdracht.vermeldplicht";

  private static final byte[] NO_BODY = {};

  /** Stands for a body that is left to the resource: there is one, and that is all to judge. */
  private static final byte[] STREAM = {0};

  private final LoadedContract contract;
  private final WebConfig config;
  private final BellerReader bellers;
  private final CurrentIdentityAssociation identity;
  private final CurrentRequest currentRequest;
  private final Namens namens;

  ContractRequestFilter(
      LoadedContract contract,
      WebConfig config,
      BellerReader bellers,
      CurrentIdentityAssociation identity,
      CurrentRequest currentRequest,
      Namens namens) {
    this.contract = contract;
    this.config = config;
    this.bellers = bellers;
    this.identity = identity;
    this.currentRequest = currentRequest;
    this.namens = namens;
  }

  /** Judges one request, on the event loop. */
  @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
  public Uni<Void> filter(ContainerRequestContext context, RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String method = request.method().name().equals("HEAD") ? "GET" : request.method().name();
    Optional<Match> match = contract.document().find(method, routing.normalizedPath());
    if (match.isEmpty()) {
      return undescribed(routing);
    }
    Operation operation = match.get().operation();
    routing.put(OPERATION, operation);
    Vermeldplicht.van(operation).ifPresent(plicht -> routing.put(VERMELDPLICHT, plicht));
    // The request scope is not active while waiting, so its bean is taken out of the proxy now.
    CurrentRequest current = ClientProxy.unwrap(currentRequest);
    return authorised(operation, routing)
        .chain(beller -> admit(context, routing, match.get(), beller, current));
  }

  /** OPTIONS is left to the framework; every other request needs an operation. */
  private Uni<Void> undescribed(RoutingContext routing) {
    Set<String> methods = contract.document().methods(routing.normalizedPath());
    if (methods.isEmpty()) {
      return Uni.createFrom().failure(Problems.nietGevonden());
    }
    return routing.request().method().equals(HttpMethod.OPTIONS)
        ? Uni.createFrom().nullItem()
        : Uni.createFrom().failure(Problems.methodeBestaatNiet(methods));
  }

  private Uni<Optional<Beller>> authorised(Operation operation, RoutingContext routing) {
    if (operation.open()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return identity
        .getDeferredIdentity()
        .map(bellers::read)
        .invoke(beller -> beller.partij().ifPresent(partij -> routing.put(PARTIJ, partij)))
        .invoke(beller -> Authorisation.check(beller, operation))
        .map(Optional::of);
  }

  private Uni<Void> admit(
      ContainerRequestContext context,
      RoutingContext routing,
      Match match,
      Optional<Beller> beller,
      CurrentRequest current) {
    return body(routing, match.operation())
        .invoke(
            body -> {
              RequestJudge.judge(match, routing.request(), body);
              context.setEntityStream(new ByteArrayInputStream(body));
            })
        .chain(
            body ->
                namens
                    .of(beller, routing.request())
                    .invoke(wie -> current.accept(details(routing, wie, body))))
        .replaceWithVoid();
  }

  private Uni<byte[]> body(RoutingContext routing, Operation operation) {
    HttpServerRequest request = routing.request();
    boolean hasBody =
        request.headers().contains("Transfer-Encoding")
            || !"0".equals(Optional.ofNullable(request.getHeader("Content-Length")).orElse("0"));
    if (!hasBody) {
      return Uni.createFrom().item(NO_BODY);
    }
    Optional<ValueSchema> schema =
        Optional.ofNullable(request.getHeader("Content-Type"))
            .flatMap(operation.request()::forType);
    if (schema.isEmpty()) {
      return Uni.createFrom().failure(Problems.verkeerdMediatype());
    }
    long limit = limit(request.getHeader("Content-Type"), schema.get());
    if (schema.get().node().path("x-stroom").asBoolean(false)) {
      routing.put(STREAM_LIMIT, limit);
      return Uni.createFrom().item(STREAM);
    }
    return BodyReader.read(request, limit);
  }

  private long limit(String contentType, ValueSchema schema) {
    return Content.isJson(contentType)
        ? config.grootsteJson()
        : schema.node().path("maxLength").asLong(config.grootsteJson());
  }

  private static CurrentRequest.Details details(
      RoutingContext routing, Optional<Beller> beller, byte[] body) {
    HttpServerRequest request = routing.request();
    String version = request.getHeader("If-Match");
    return new CurrentRequest.Details(
        beller,
        version == null ? OptionalLong.empty() : EntityTag.versie(version),
        Optional.ofNullable(request.getHeader("Idempotency-Key"))
            .map(key -> Submission.of(key, request.method().name(), request.path(), body)),
        Optional.ofNullable(routing.get(VERMELDPLICHT)));
  }
}
