package nl.warmeoverdracht.consent.koppeling;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * The ties of the private person whose transaction it is ({@code PartijTransacties.persoon}): the
 * database shows nobody else's, nor a parent's after the young person turned 18. Runs on the event
 * loop.
 */
public interface Koppelingen {

  /** The most ties that one person has; more would not be a person. */
  int MEESTE = 50;

  /** All his ties, in the order in which they were made, at most {@link #MEESTE}. */
  Uni<List<Koppeling>> van(UnitOfWork.Sql tx);

  /** One of his ties; empty when it is not his. */
  Uni<Optional<Koppeling>> vind(UnitOfWork.Sql tx, UUID koppelingId);

  /** Ties him to what the code is for; the same tie as before when there was one. */
  Uni<Koppeling> koppel(UnitOfWork.Sql tx, Koppeling nieuw, Koppelcode met);

  /** Takes one of his ties away; whether it was his. */
  Uni<Boolean> verwijder(UnitOfWork.Sql tx, UUID koppelingId);

  /** At most this many of his ties after the id given, with the name of each holder. */
  Uni<List<Benoemd>> bladzijde(UnitOfWork.Sql tx, UUID na, int aantal);

  /**
   * A tie with the name of the holder's organisation.
   *
   * @param naam empty when the organisation is no longer registered
   */
  record Benoemd(Koppeling koppeling, Optional<String> naam) {}
}
