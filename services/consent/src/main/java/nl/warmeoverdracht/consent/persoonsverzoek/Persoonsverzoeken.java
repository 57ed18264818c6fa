package nl.warmeoverdracht.consent.persoonsverzoek;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Beantwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Open;

/** Requests of people to holders. Runs on the event loop. */
public interface Persoonsverzoeken {

  /** Adds a request, in the person's transaction. */
  Uni<Void> voegToe(UnitOfWork.Sql tx, Open verzoek);

  /** The person's own requests of a kind, with the name of each holder, after the id given. */
  Uni<List<Benoemd>> eigen(UnitOfWork.Sql tx, Verzoeksoort soort, UUID na, int aantal);

  /** Requests to holders that the transaction may see, after the id given. */
  Uni<List<Persoonsverzoek>> bladzijde(UnitOfWork tx, UUID na, int aantal);

  /** A request to the holder whose transaction it is, locked until that ends. */
  Uni<Optional<Persoonsverzoek>> vergrendel(UnitOfWork.Sql tx, UUID id);

  /** Keeps the answer, in the holder's transaction. */
  Uni<Void> bewaar(UnitOfWork.Sql tx, Beantwoord verzoek);

  /**
   * A request with the name of the holder's organisation.
   *
   * @param naam empty when the organisation is no longer registered
   */
  record Benoemd(Persoonsverzoek verzoek, Optional<String> naam) {}
}
