package nl.warmeoverdracht.consent.dataverwerking;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Where records of processing are kept; what a transaction may see, the database decides. */
public interface Dataverwerkingen {

  /** The series, held until the transaction ends; made when it is new. */
  Uni<Reeks> vergrendel(UnitOfWork.Sql tx, Reeksdeel deel);

  /** How many of these are kept under their own number. */
  Uni<Long> bekend(UnitOfWork.Sql tx, UUID reeksId, List<Dataverwerking> verwerkingen);

  /** Keeps new records and moves the series on. */
  Uni<Void> voegToe(UnitOfWork.Sql tx, Reeksdeel deel, List<Dataverwerking> nieuw);

  /** A page for the auditor, in order of reception. */
  Uni<List<Ontvangen>> bladzijde(Partij lezer, Zoekvraag vraag);

  /**
   * A series as it stands.
   *
   * @param laatste the last number that is kept
   */
  record Reeks(String afzender, long laatste) {}

  /**
   * A record that was received.
   *
   * @param id ours
   * @param bron which service
   */
  record Ontvangen(UUID id, String bron, Dataverwerking verwerking) {}
}
