package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingRegel;

/**
 * Rows of an export on their way into the register: compared piece by piece, kept aside, and taken
 * over together. Every method works in the caller's transaction, which sees the rows of one party
 * only.
 */
public interface Leerlinginvoer {

  /**
   * A good row.
   *
   * @param regel line in the file
   */
  record Invoerregel(int regel, LeerlingRegel leerling) {}

  /**
   * How a row compares with the register.
   *
   * @param leerlingId the pupil with this number, or the id that a new one will have
   */
  record Vergelijking(int regel, Regeluitkomst uitkomst, UUID leerlingId) {}

  /**
   * Compares rows with the register and keeps those aside that differ.
   *
   * @param invoerId under which name they are kept aside
   * @param bsnKolom whether the file says anything about BSNs; if not, what is known stays
   */
  Uni<List<Vergelijking>> vergelijk(
      UnitOfWork.Sql tx, UUID invoerId, List<Invoerregel> regels, boolean bsnKolom);

  /**
   * Takes over what was kept aside, and forgets it there. Answers the pupils that were new when
   * compared and known by now, each with its line and id.
   */
  Uni<List<Vergelijking>> neemOver(UnitOfWork.Sql tx, UUID invoerId, boolean bsnKolom);

  /** Forgets what was kept aside. */
  Uni<Void> vergeet(UnitOfWork.Sql tx, UUID invoerId);
}
