package nl.warmeoverdracht.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells a failure that will come back at every attempt from one that passes. Only the first kind
 * parks an event; whatever is not surely of the first kind counts as an outage.
 */
enum FailureClass {
  /** Will fail again: park it. */
  DETERMINISTIC,
  /** Will pass: wait and try again. */
  OUTAGE;

  /** Bad data, a broken constraint, a wrong statement. Serialization failures (40) pass. */
  private static final Set<String> DETERMINISTIC_SQL_STATES = Set.of("22", "23", "42");

  private static final List<Class<? extends Throwable>> BUGS =
      List.of(
          UnprocessableEventException.class,
          EventRefusedException.class,
          IllegalArgumentException.class,
          NullPointerException.class,
          ClassCastException.class,
          IndexOutOfBoundsException.class,
          NoSuchElementException.class,
          UnsupportedOperationException.class,
          ArithmeticException.class,
          DateTimeException.class,
          MatchException.class,
          JsonProcessingException.class);

  /** The class of a failure: the outermost cause that tells decides. */
  static FailureClass of(Throwable failure) {
    return Causes.of(failure)
        .map(FailureClass::told)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(OUTAGE);
  }

  private static Optional<FailureClass> told(Throwable cause) {
    Optional<String> state = Causes.sqlState(cause);
    if (state.isPresent()) {
      return state.map(FailureClass::ofSqlState);
    }
    if (BUGS.stream().anyMatch(bug -> bug.isInstance(cause))) {
      return Optional.of(DETERMINISTIC);
    }
    boolean passes = cause instanceof IOException || cause instanceof TimeoutException;
    return passes ? Optional.of(OUTAGE) : Optional.empty();
  }

  private static FailureClass ofSqlState(String state) {
    boolean deterministic =
        state.length() == 5 && DETERMINISTIC_SQL_STATES.contains(state.substring(0, 2));
    return deterministic ? DETERMINISTIC : OUTAGE;
  }
}
