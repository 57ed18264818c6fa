package nl.warmeoverdracht.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * The outcome of a pure domain decision: the new value, or <em>all</em> objections. A rejection is
 * a value and never an exception.
 *
 * @param <T> what an accepted decision yields, usually new state with its events
 */
public sealed interface Decision<T> {

  /** The command was accepted. */
  record Accepted<T>(T value) implements Decision<T> {}

  /** The command was refused; at least one objection, and nothing changed. */
  record Rejected<T>(List<Bezwaar> bezwaren) implements Decision<T> {
    public Rejected {
      if (bezwaren.isEmpty()) {
        throw new IllegalArgumentException("a rejection names at least one objection");
      }
      bezwaren = List.copyOf(bezwaren);
    }
  }

  /** Accepts with a value. */
  static <T> Decision<T> accept(T value) {
    return new Accepted<>(value);
  }

  /** Refuses with one objection. */
  static <T> Decision<T> reject(Bezwaar bezwaar) {
    return new Rejected<>(List.of(bezwaar));
  }

  /** Refuses with all objections; they must not be empty. */
  static <T> Decision<T> reject(List<Bezwaar> bezwaren) {
    return new Rejected<>(bezwaren);
  }

  /** Accepts the value when there are no objections, refuses with all of them otherwise. */
  static <T> Decision<T> unless(List<Bezwaar> bezwaren, java.util.function.Supplier<T> value) {
    return bezwaren.isEmpty() ? accept(value.get()) : reject(bezwaren);
  }

  /** Transforms the accepted value; a rejection stays as it is. */
  default <R> Decision<R> map(Function<? super T, ? extends R> function) {
    return switch (this) {
      case Accepted<T>(T value) -> accept(function.apply(value));
      case Rejected<T>(List<Bezwaar> bezwaren) -> reject(bezwaren);
    };
  }

  /** The accepted value, or the exception made of the objections. */
  default <X extends RuntimeException> T orElseThrow(Function<List<Bezwaar>, X> exception) {
    return switch (this) {
      case Accepted<T>(T value) -> value;
      case Rejected<T>(List<Bezwaar> bezwaren) -> throw exception.apply(bezwaren);
    };
  }
}
