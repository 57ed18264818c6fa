package nl.warmeoverdracht.web.contract;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.warmeoverdracht.web.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what a resource offers but the contract does not describe. Without this a forgotten line
 * in the contract, or a path written in an unusual way, would be an unguarded door.
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
