package nl.warmeoverdracht.school.organisatie;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * The organisations that take part, as a read model of the topic {@code consent.organisatie}. Runs
 * in any transaction: the data are public and belong to no party.
 */
public interface Organisaties {

  /**
   * Who receives somebody from this municipality for this task. UWV serves the whole country; for
   * it the municipality does not matter. Whoever went up in another organisation is followed to the
   * last one.
   */
  Uni<Ontvangerkeuze> ontvanger(UnitOfWork tx, Taak taak, String woongemeente);

  /**
   * The party that acts for this one today: itself, or whoever its organisation went up in. Open
   * handovers keep their receiver; its successor handles them.
   */
  Uni<Partij> handelendVoor(UnitOfWork tx, Partij partij);

  /** The municipality with this name, however it is written; empty when it is not registered. */
  Uni<Optional<Gemeente>> gemeente(UnitOfWork tx, String naam);

  /** The names of these parties' organisations; who is not registered is left out. */
  Uni<Map<Oin, String>> namen(UnitOfWork tx, Collection<Partij> partijen);

  /** Stores what was announced, unless something newer was stored already. */
  Uni<Void> registreer(UnitOfWork tx, Organisatie organisatie, long volgnummer);
}
