package nl.warmeoverdracht.school.verstrekking;

import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;

/** How a request of a receiver's dienst ended. */
public sealed interface Verstrekkingsuitkomst<T> {

  /** This leaves. */
  record Verstrekt<T>(Verstrekking<T> verstrekking) implements Verstrekkingsuitkomst<T> {}

  /** There is no such thing for this caller. */
  record NietGevonden<T>() implements Verstrekkingsuitkomst<T> {}

  /** The state of the handover does not allow it (any more). */
  record VerkeerdeToestand<T>(Bezwaar bezwaar) implements Verstrekkingsuitkomst<T> {}

  /** No legal basis for any of it. */
  record GeenGrondslag<T>(List<Bezwaar> bezwaren) implements Verstrekkingsuitkomst<T> {}

  /** The decision ended before the answer was ready; asking again gives a new one. */
  record BesluitVervallen<T>() implements Verstrekkingsuitkomst<T> {}
}
