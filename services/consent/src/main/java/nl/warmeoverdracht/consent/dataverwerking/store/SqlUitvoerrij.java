package nl.warmeoverdracht.consent.dataverwerking.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen.Ontvangen;
import nl.warmeoverdracht.consent.dataverwerking.Uitvoerrij;

/** The queue of the export is a number per series; a record is never skipped. */
@ApplicationScoped
class SqlUitvoerrij implements Uitvoerrij {

  private static final String SERIES =
      "select reeks_id from dataverwerkingsreeks where uitgevoerd < laatste"
          + " order by reeks_id limit 100";
  private static final String NEXT =
      "select "
          + VerwerkingRij.KOLOMMEN
          + " from dataverwerking where reeks_id = $1 and volgnummer > (select uitgevoerd from"
          + " dataverwerkingsreeks where reeks_id = $1) order by volgnummer limit 200";
  private static final String DONE =
      "update dataverwerkingsreeks set uitgevoerd = greatest(uitgevoerd, $2) where reeks_id = $1";

  private final LezerTransacties transacties;

  SqlUitvoerrij(LezerTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<List<UUID>> reeksen() {
    return transacties
        .lees(Lezer.ELKE_TAAK, tx -> tx.query(SERIES))
        .map(rijen -> rijen.stream().map(rij -> (UUID) rij[0]).toList());
  }

  @Override
  public Uni<List<Ontvangen>> volgende(UUID reeksId) {
    return transacties
        .lees(Lezer.ELKE_TAAK, tx -> tx.query(NEXT, reeksId))
        .map(rijen -> rijen.stream().map(VerwerkingRij::lees).toList());
  }

  @Override
  public Uni<Void> uitgevoerd(UUID reeksId, long volgnummer) {
    return transacties
        .lees(Lezer.ELKE_TAAK, tx -> tx.execute(DONE, reeksId, volgnummer))
        .replaceWithVoid();
  }
}
