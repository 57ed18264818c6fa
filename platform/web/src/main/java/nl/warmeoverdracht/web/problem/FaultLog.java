package nl.warmeoverdracht.web.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.pgclient.PgException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Writes our own faults to the log, once, under the instance that the caller got. The messages of
 * exceptions are left out, because a database or parser may quote a person's data in them.
 */
final class FaultLog {

  private static final Logger LOG = Logger.getLogger("nl.warmeoverdracht.fout");
  private static final int FRAMES = 25;
  private static final int SERVER_ERROR = 500;

  private FaultLog() {}

  /** Logs a problem that is ours: a fault as an error, an outage as a warning. */
  static void log(ProblemException problem) {
    if (problem.status() == SERVER_ERROR) {
      LOG.errorf("storing %s %s", key(problem), described(problem.getCause()));
    } else if (problem.status() > SERVER_ERROR) {
      LOG.warnf("niet-beschikbaar %s %s", key(problem), names(problem.getCause()));
    }
  }

  private static String key(ProblemException problem) {
    return "instance="
        + problem.details().instance()
        + " traceId="
        + Span.current().getSpanContext().getTraceId();
  }

  private static String names(Throwable failure) {
    return causes(failure).map(FaultLog::name).collect(Collectors.joining(" < "));
  }

  private static String described(Throwable failure) {
    return causes(failure)
        .map(cause -> name(cause) + frames(cause))
        .collect(Collectors.joining("\ncaused by "));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(10);
  }

  private static String name(Throwable failure) {
    String name = failure.getClass().getName();
    return failure instanceof PgException sql
        ? name + "[" + sql.getSqlState() + " " + sql.getConstraint() + "]"
        : name;
  }

  private static String frames(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining());
  }
}
