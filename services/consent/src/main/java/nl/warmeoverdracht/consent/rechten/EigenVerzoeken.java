package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * The rights that were used about the private person whose transaction it is; for a parent what he
 * withdrew himself, and of a child of 16 or more only how many organisations did what. The database
 * shows no other rows. Runs on the event loop.
 */
public interface EigenVerzoeken {

  /** At most this many after the id given, in the order in which they were made. */
  Uni<List<EigenVerzoek>> bladzijde(UnitOfWork.Sql tx, UUID na, int aantal);
}
