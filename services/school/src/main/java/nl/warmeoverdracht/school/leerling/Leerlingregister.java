package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.bestand.Leesresultaat;

/**
 * The register of pupils as this feature changes it. Every method works in the caller's
 * transaction, which sees the rows of one party only.
 */
public interface Leerlingregister {

  /** Takes the good rows over: new ones are added, changed ones replaced, others left alone. */
  Uni<Importtelling> neemOver(UnitOfWork.Hibernate tx, Leesresultaat gelezen);

  /**
   * Pupils in the order of their ids.
   *
   * @param leerlingnummer only the pupil with this number
   * @param na only ids after this one
   */
  Uni<List<Leerling>> zoek(
      UnitOfWork.Hibernate tx, Optional<String> leerlingnummer, UUID na, int limiet);

  /** The pupil; empty when there is none or it is somebody else's. */
  Uni<Optional<Leerling>> vind(UnitOfWork.Hibernate tx, UUID leerlingId);

  /** The pupil, locked until the transaction ends. */
  Uni<Optional<Leerling>> vergrendel(UnitOfWork.Hibernate tx, UUID leerlingId);

  /** Records a diploma; one that was recorded before stays as it is and changes nothing. */
  Uni<VastgelegdDiploma> legVast(UnitOfWork.Hibernate tx, UUID leerlingId, Diploma diploma);

  /**
   * Erases this of the pupil, who is locked by the caller, and remembers it: a later export does
   * not bring it back.
   */
  Uni<Void> wis(UnitOfWork.Hibernate tx, UUID leerlingId, Set<Gegeven> gegevens);

  /** Records a declaration; one that was recorded before under this id stays as it is. */
  Uni<VastgelegdAkkoord> legVast(UnitOfWork.Hibernate tx, VastgelegdAkkoord akkoord);
}
