package nl.warmeoverdracht.messaging;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A failure with everything behind it, in words that are safe to keep. */
final class Causes {

  /** Deeper is a cycle. */
  private static final int MAX_DEPTH = 20;

  private Causes() {}

  /** The failure and its causes, outermost first. */
  static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MAX_DEPTH);
  }

  /** PostgreSQL's code, when this is its exception. */
  static Optional<String> sqlState(Throwable cause) {
    return switch (cause) {
      case PgException database -> Optional.ofNullable(database.getSqlState());
      case SQLException database -> Optional.ofNullable(database.getSQLState());
      default -> Optional.empty();
    };
  }

  /** A stable code for the operator and for metrics. */
  static String code(Throwable failure) {
    return of(failure)
        .map(
            cause ->
                cause instanceof UnprocessableEventException unprocessable
                    ? Optional.of(unprocessable.code())
                    : sqlState(cause).map(state -> "databaseregel"))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("programmafout");
  }

  /** What failed. The messages of libraries are left out: those may quote personal data. */
  static String describe(Throwable failure) {
    return of(failure)
        .map(Causes::safeText)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> root(failure).getClass().getSimpleName());
  }

  private static Optional<String> safeText(Throwable cause) {
    return cause instanceof UnprocessableEventException || cause instanceof EventRefusedException
        ? Optional.of(cause.getMessage())
        : sqlState(cause).map(state -> cause.getClass().getSimpleName() + " " + state);
  }

  private static Throwable root(Throwable failure) {
    return of(failure).reduce(failure, (outer, inner) -> inner);
  }
}
