package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Somewhere else than the event loop, for work that keeps a processor busy. */
public interface Achtergrond {

  /** Does the work on a thread that may block, and goes on with its result on the event loop. */
  <T> Uni<T> doe(Supplier<T> werk);
}
