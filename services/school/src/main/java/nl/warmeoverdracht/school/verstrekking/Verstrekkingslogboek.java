package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Logboek.Betrokkene;
import nl.warmeoverdracht.access.Logboek.Status;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.overdracht.Kern;

/**
 * Records each disclosure, and each refusal of one, as a processing by the sender. What cannot be
 * recorded does not leave.
 */
@ApplicationScoped
class Verstrekkingslogboek {

  private final Logboek logboek;
  private final PartijTransacties transacties;

  Verstrekkingslogboek(Logboek logboek, PartijTransacties transacties) {
    this.logboek = logboek;
    this.transacties = transacties;
  }

  Logboek.Verwerking begin() {
    return logboek.begin();
  }

  /**
   * In the transaction of the look after the decision, so that nothing leaves without a record; a
   * record whose decision ended meanwhile is there although nothing left.
   */
  Uni<Void> vermeld(
      UnitOfWork tx, Logboek.Verwerking verwerking, Kern kern, Verstrekkingsuitkomst<?> uitkomst) {
    return verwerking.vermeld(tx, status(uitkomst), betrokkenen(kern, uitkomst));
  }

  /** A refusal, in a transaction of its own. */
  Uni<Void> geweigerd(Logboek.Verwerking verwerking, Kern kern) {
    return transacties.sql(kern.afzender(), tx -> verwerking.geweigerd(tx, kern.leerlingId()));
  }

  /** No decision came, in a transaction of its own. */
  Uni<Void> mislukt(Logboek.Verwerking verwerking, Kern kern) {
    return transacties.sql(kern.afzender(), tx -> verwerking.mislukt(tx, kern.leerlingId()));
  }

  /** Who sees nothing of a handover processed nothing of it. */
  private static List<Betrokkene> betrokkenen(Kern kern, Verstrekkingsuitkomst<?> uitkomst) {
    return uitkomst instanceof Verstrekkingsuitkomst.NietGevonden<?>
        ? List.of()
        : List.of(new Betrokkene(kern.afzender(), kern.leerlingId()));
  }

  private static Status status(Verstrekkingsuitkomst<?> uitkomst) {
    return switch (uitkomst) {
      case Verstrekkingsuitkomst.Verstrekt<?> _ -> Status.OK;
      case Verstrekkingsuitkomst.BesluitVervallen<?> _ -> Status.ERROR;
      case Verstrekkingsuitkomst.NietGevonden<?> _,
          Verstrekkingsuitkomst.VerkeerdeToestand<?> _,
          Verstrekkingsuitkomst.GeenGrondslag<?> _ ->
          Status.UNSET;
    };
  }
}
