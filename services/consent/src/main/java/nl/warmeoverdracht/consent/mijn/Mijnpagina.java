package nl.warmeoverdracht.consent.mijn;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * What happened with the data of the private person whose transaction it is, at the holders that he
 * is tied to as himself (AVG 15(1)). The database shows no other rows. Runs on the event loop.
 */
public interface Mijnpagina {

  /** Who has what, at most this many after the id given, in the order in which it began. */
  Uni<List<Gegevensdeling>> delingen(UnitOfWork.Sql tx, UUID na, int aantal);

  /** Every decision, allowed or refused, at most this many after the id given. */
  Uni<List<Inzage>> inzagen(UnitOfWork.Sql tx, UUID na, int aantal);

  /** Every declaration he may see, at most this many after the id given. */
  Uni<List<MijnAkkoord>> akkoorden(UnitOfWork.Sql tx, UUID na, int aantal);
}
