package nl.warmeoverdracht.web.contract;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.warmeoverdracht.web.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The second lock on the same door: no resource runs unless {@link ContractRequestFilter} found its
 * operation and let the request through.
 */
@ApplicationScoped
public class UndescribedFilter {

  /** Answers 404 unless {@link ContractRequestFilter} let the request through. */
  @ServerRequestFilter
  public Optional<jakarta.ws.rs.core.Response> filter(RoutingContext routing) {
    if (routing.get(ContractRequestFilter.OPERATION) == null) {
      throw Problems.nietGevonden();
    }
    return Optional.empty();
  }
}
