package nl.warmeoverdracht.web.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;

/**
 * Tells an outage, which passes by itself and is worth another try, from a failure that comes back
 * every time.
 */
public final class Outages {

  /** SQLSTATE classes: connection, rolled back by a conflict, no resources, operator, system. */
  private static final Set<String> PASSING_SQL_CLASSES = Set.of("08", "40", "53", "57", "58");

  private static final int SQL_CLASS_LENGTH = 2;

  private Outages() {}

  /** Whether the failure, or what caused it, passes by itself. */
  public static boolean isOutage(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .limit(20)
        .anyMatch(Outages::passes);
  }

  private static boolean passes(Throwable failure) {
    return switch (failure) {
      case DienstNietBeschikbaar _ -> true;
      case ConnectException _ -> true;
      case UnknownHostException _ -> true;
      case ClosedChannelException _ -> true;
      case TimeoutException _ -> true;
      case io.smallrye.mutiny.TimeoutException _ -> true;
      case ClosedConnectionException _ -> true;
      case PgException sql -> passes(sql.getSqlState());
      default -> isLostConnection(failure);
    };
  }

  private static boolean passes(String sqlState) {
    return sqlState != null
        && sqlState.length() > SQL_CLASS_LENGTH
        && PASSING_SQL_CLASSES.contains(sqlState.substring(0, SQL_CLASS_LENGTH));
  }

  /** The Vert.x clients have no type of their own for a connection that went away. */
  private static boolean isLostConnection(Throwable failure) {
    String text = String.valueOf(failure.getMessage());
    return failure instanceof io.vertx.core.VertxException
            && (text.contains("closed") || text.contains("Timeout"))
        || failure instanceof io.vertx.core.impl.NoStackTraceThrowable && text.contains("Timeout")
        || failure instanceof java.io.IOException && text.contains("Connection reset")
        || failure instanceof io.vertx.core.http.ConnectionPoolTooBusyException;
  }
}
