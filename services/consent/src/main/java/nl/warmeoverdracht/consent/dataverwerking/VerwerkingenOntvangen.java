package nl.warmeoverdracht.consent.dataverwerking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.dataverwerking.Ontvangst.AndereInhoud;
import nl.warmeoverdracht.consent.dataverwerking.Ontvangst.Bewaard;
import nl.warmeoverdracht.consent.dataverwerking.Ontvangst.Hiaat;
import nl.warmeoverdracht.consent.dataverwerking.Ontvangst.VanEenAnder;

/**
 * Keeps what a producer processed, each record once and without gaps: a part that does not join on
 * to what is kept is not taken, so the producer keeps it (ADR 0011).
 */
@ApplicationScoped
public class VerwerkingenOntvangen {

  private final Dataverwerkingen dataverwerkingen;

  VerwerkingenOntvangen(Dataverwerkingen dataverwerkingen) {
    this.dataverwerkingen = dataverwerkingen;
  }

  /** Receives in the transaction given; the part's numbers follow each other. */
  public Uni<Ontvangst> ontvang(UnitOfWork.Sql tx, Reeksdeel deel) {
    return dataverwerkingen
        .vergrendel(tx, deel)
        .chain(
            reeks -> {
              if (!reeks.afzender().equals(deel.afzender())) {
                return Uni.createFrom().item(new VanEenAnder());
              }
              return deel.eerste() > reeks.laatste() + 1
                  ? Uni.createFrom().item(new Hiaat(reeks.laatste() + 1))
                  : neemOver(tx, deel, reeks.laatste());
            });
  }

  private Uni<Ontvangst> neemOver(UnitOfWork.Sql tx, Reeksdeel deel, long laatste) {
    List<Dataverwerking> eerder =
        deel.verwerkingen().stream().filter(v -> v.volgnummer() <= laatste).toList();
    List<Dataverwerking> nieuw =
        deel.verwerkingen().stream().filter(v -> v.volgnummer() > laatste).toList();
    return dataverwerkingen
        .bekend(tx, deel.reeksId(), eerder)
        .chain(
            bekend -> {
              if (bekend != eerder.size()) {
                return Uni.createFrom().item(new AndereInhoud());
              }
              return dataverwerkingen
                  .voegToe(tx, deel, nieuw)
                  .replaceWith(new Bewaard(Math.max(laatste, deel.laatste())));
            });
  }
}
