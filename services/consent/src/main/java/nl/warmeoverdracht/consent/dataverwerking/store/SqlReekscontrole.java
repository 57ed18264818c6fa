package nl.warmeoverdracht.consent.dataverwerking.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.dataverwerking.Reekscontrole;

/** Counts numbers by the unique index on them. */
@ApplicationScoped
class SqlReekscontrole implements Reekscontrole {

  /**
   * A series with something missing stays where it is, so that it keeps being reported. One that
   * another instance moved on since it was counted is left alone.
   */
  private static final String CHECK =
      """
      update dataverwerkingsreeks r
      set ontbrekend = stuk.tot - r.gecontroleerd - stuk.aantal,
        gecontroleerd =
          case when stuk.aantal = stuk.tot - r.gecontroleerd then stuk.tot else r.gecontroleerd end
      from (
        select reeks_id, tot, gecontroleerd, (
          select count(*) from dataverwerking d
          where d.reeks_id = b.reeks_id and d.volgnummer > b.gecontroleerd
            and d.volgnummer <= b.tot) as aantal
        from (
          select reeks_id, gecontroleerd, least(laatste, gecontroleerd + 10000) as tot
          from dataverwerkingsreeks) b) stuk
      where r.reeks_id = stuk.reeks_id and r.gecontroleerd = stuk.gecontroleerd
      """;

  private static final String MISSING =
      "select bron, cast(sum(ontbrekend) as bigint) from dataverwerkingsreeks group by bron";

  private final LezerTransacties transacties;

  SqlReekscontrole(LezerTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Map<String, Long>> kijk() {
    return transacties
        .lees(Lezer.ELKE_TAAK, tx -> tx.execute(CHECK).chain(() -> tx.query(MISSING)))
        .map(
            rijen ->
                rijen.stream()
                    .collect(Collectors.toMap(rij -> (String) rij[0], rij -> (Long) rij[1])));
  }
}
