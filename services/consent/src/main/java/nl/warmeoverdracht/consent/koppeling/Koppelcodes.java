package nl.warmeoverdracht.consent.koppeling;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;

/** Codes that were handed out; only their hash is here. Runs on the event loop. */
public interface Koppelcodes {

  /** Keeps the code, unless this hash is here already; answers what is here now. */
  Uni<Koppelcode> bewaar(UnitOfWork.Sql tx, Koppelcode code, String hash);

  /**
   * Uses the code up; empty when there is none for any of these capacities, or it was used or has
   * lapsed. Of two at the same time one gets it. From here on the transaction knows the code.
   */
  Uni<Optional<Koppelcode>> verzilver(
      UnitOfWork.Sql tx, String hash, Set<Hoedanigheid> als, Instant nu);

  /**
   * Counts an attempt of the person whose transaction this is.
   *
   * @return how many he made since the moment given, this one included
   */
  Uni<Long> telPoging(UnitOfWork.Sql tx, Instant nu, Instant sinds);

  /** Takes the last attempt of the person back: the code worked, so it was no guess. */
  Uni<Void> vergeetPoging(UnitOfWork.Sql tx);
}
