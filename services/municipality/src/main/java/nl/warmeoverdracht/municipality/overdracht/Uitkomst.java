package nl.warmeoverdracht.municipality.overdracht;

import java.util.List;
import java.util.function.Function;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * How a use case ended. A refusal is a value; whatever is not {@link Gelukt} changed nothing.
 *
 * @param <T> what a successful use case yields
 */
public sealed interface Uitkomst<T> {

  /** The code of every objection that is about the state and not about what was sent. */
  String VERKEERDE_TOESTAND = "verkeerde-toestand";

  /** It was done. */
  record Gelukt<T>(T waarde) implements Uitkomst<T> {}

  /** It is not there, or it is not this party's. */
  record NietGevonden<T>() implements Uitkomst<T> {}

  /** Somebody else changed it first. */
  record Verouderd<T>() implements Uitkomst<T> {}

  /** The rules do not allow it; all objections together. */
  record Geweigerd<T>(List<Bezwaar> bezwaren) implements Uitkomst<T> {
    public Geweigerd {
      bezwaren = List.copyOf(bezwaren);
    }

    /** Whether the state of the handover is among the reasons, and not only what was sent. */
    public boolean omDeToestand() {
      return bezwaren.stream()
          .map(Bezwaar::code)
          .anyMatch(
              code -> code.equals(VERKEERDE_TOESTAND) || code.equals(Bezwaren.TERMIJN_VERLOPEN));
    }
  }

  /** Transforms what a successful use case yields. */
  default <R> Uitkomst<R> map(Function<? super T, ? extends R> function) {
    return switch (this) {
      case Gelukt<T>(T waarde) -> new Gelukt<>(function.apply(waarde));
      case NietGevonden<T>() -> new NietGevonden<>();
      case Verouderd<T>() -> new Verouderd<>();
      case Geweigerd<T>(List<Bezwaar> bezwaren) -> new Geweigerd<>(bezwaren);
    };
  }
}
