package nl.warmeoverdracht.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure, wherever it happened, into problem details in Dutch. */
@ApplicationScoped
public class ProblemMapper {

  private final ObjectMapper json;

  ProblemMapper(ObjectMapper json) {
    this.json = json;
  }

  /** The answer to a failure within a resource or filter. */
  @ServerExceptionMapper({
    Throwable.class,
    ProblemException.class,
    WebApplicationException.class,
    NotFoundException.class,
    UnauthorizedException.class,
    ForbiddenException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class,
    AuthenticationRedirectException.class,
    OIDCException.class,
    MismatchedInputException.class
  })
  public Response map(Throwable failure) {
    ProblemException problem = Faults.problem(failure);
    FaultLog.log(problem);
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(ProblemDetails.MEDIA_TYPE).entity(body(problem));
    problem.headers().forEach(response::header);
    return response.build();
  }

  /** The answer to a failure outside the resources; ends the response. */
  public void write(RoutingContext routing, Throwable failure) {
    ProblemException problem = Faults.problem(failure);
    FaultLog.log(problem);
    routing.response().setStatusCode(problem.status());
    routing.response().putHeader("Content-Type", ProblemDetails.MEDIA_TYPE);
    problem.headers().forEach(routing.response()::putHeader);
    routing.response().end(io.vertx.core.buffer.Buffer.buffer(body(problem)));
  }

  private byte[] body(ProblemException problem) {
    try {
      return json.writeValueAsBytes(problem.details());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
