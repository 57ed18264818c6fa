package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer.Vergelijking;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;

/** What became of each row of a delivery. Every method works in the caller's transaction. */
public interface Regelresultaten {

  /** A row about a pupil, in one of the deliveries. */
  record Vermelding(UUID aanleveringId, Instant ingediendOp, int regel, Regeluitkomst uitkomst) {}

  /** Adds those of a piece. */
  Uni<Void> voegToe(UnitOfWork tx, UUID aanleveringId, List<Regelresultaat> resultaten);

  /** The first line on which each of these numbers stood. */
  Uni<Map<String, Integer>> eerdereRegels(UnitOfWork tx, UUID aanleveringId, Set<String> nummers);

  /** None of the good rows was taken over after all. */
  Uni<Void> nietBewaard(UnitOfWork tx, UUID aanleveringId);

  /** These were no new pupils after all. */
  Uni<Void> alBekend(UnitOfWork tx, UUID aanleveringId, List<Vergelijking> bekend);

  /**
   * In the order of the file.
   *
   * @param uitkomst only rows with this outcome
   * @param na only lines behind this one
   */
  Uni<List<Regelresultaat>> bladzijde(
      UnitOfWork tx, UUID aanleveringId, Optional<Regeluitkomst> uitkomst, int na, int limiet);

  /** The rows about a pupil in all deliveries, the oldest first. */
  Uni<List<Vermelding>> vanLeerling(UnitOfWork tx, UUID leerlingId, int hoogstens);
}
