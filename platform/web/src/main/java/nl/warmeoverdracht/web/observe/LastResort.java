package nl.warmeoverdracht.web.observe;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.warmeoverdracht.web.problem.ProblemMapper;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Answers what no resource answers, also with problem details: unknown paths and early failures.
 */
@ApplicationScoped
public class LastResort {

  private final ProblemMapper problems;

  LastResort(ProblemMapper problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MAX_VALUE).handler(this::unknown);
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
  }

  private void unknown(RoutingContext routing) {
    problems.write(routing, Problems.nietGevonden());
  }

  private void failed(RoutingContext routing) {
    if (routing.response().headWritten()) {
      routing.next();
      return;
    }
    problems.write(routing, routing.failure() == null ? byStatus(routing) : routing.failure());
  }

  private static Throwable byStatus(RoutingContext routing) {
    return new jakarta.ws.rs.WebApplicationException(routing.statusCode());
  }
}
