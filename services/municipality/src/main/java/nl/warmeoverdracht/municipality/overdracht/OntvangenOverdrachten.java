package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The received handovers of the party of the transaction; those of others do not exist for it. */
public interface OntvangenOverdrachten {

  /** The handover with this id; empty when there is none. */
  Uni<Optional<Zaak>> vind(UnitOfWork tx, UUID overdrachtId);

  /** The same, while nobody else can change it until the transaction ends. */
  Uni<Optional<Zaak>> vindVoorWijziging(UnitOfWork tx, UUID overdrachtId);

  /** A page in the order of the ids; at most {@code limiet} after {@code na}. */
  Uni<List<Zaak>> zoek(UnitOfWork tx, Optional<Toestand> toestand, UUID na, int limiet);

  /** The cases of these own names for a person and these handovers; at most {@code limiet}. */
  Uni<List<Zaak>> van(
      UnitOfWork.Sql tx, List<UUID> betrokkeneIds, List<UUID> overdrachtIds, int limiet);

  /** How many there are in each state. */
  Uni<Map<Toestand, Long>> tel(UnitOfWork tx);

  /** Adds a new one. */
  Uni<Void> voegToe(UnitOfWork tx, Zaak zaak);

  /**
   * Replaces version {@code zaak.versie() - 1}, which the caller holds in this transaction; fails
   * with {@link IllegalStateException} when that is not the version there.
   */
  Uni<Void> vervang(UnitOfWork tx, Zaak zaak);

  /**
   * The next number among our messages about this handover, from 1; given once, and in the order in
   * which transactions commit.
   */
  Uni<Long> volgendBerichtnummer(UnitOfWork tx, UUID overdrachtId);
}
