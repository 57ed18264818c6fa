package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;

/** Tells receivers what is asked of them, with the transaction that decides it. */
public interface RechtenBerichten {

  /** Tells each receiver of its notice. */
  Uni<Void> gevraagd(UnitOfWork tx, List<Kennisgeving> kennisgevingen);

  /** Tells a receiver's administrator that no answer came in time. */
  Uni<Void> teLaat(UnitOfWork tx, Kennisgeving kennisgeving);
}
