package nl.warmeoverdracht.consent.toezicht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.toezicht.Beoordelingen;

/** The signatures in PostgreSQL; everyone may read them, only task toezicht adds. */
@ApplicationScoped
class SqlBeoordelingen implements Beoordelingen {

  private static final String ADD =
      """
      insert into grondslagbeoordeling
        (grondslag_id, versie, hash, partij, onderwerp, beoordeeld_op)
      values ($1, $2, $3, $4, $5, $6) on conflict do nothing
      """;

  private static final String ALL =
      "select grondslag_id, versie, hash, partij, beoordeeld_op from grondslagbeoordeling"
          + " order by grondslag_id, versie, hash limit 10000";

  private final PartijTransacties transacties;

  SqlBeoordelingen(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, Beoordeling beoordeling, String onderwerp) {
    return tx.execute(
            ADD,
            beoordeling.grondslagId(),
            beoordeling.versie(),
            beoordeling.hash(),
            beoordeling.door().sleutel(),
            onderwerp,
            beoordeling.tijdstip().atOffset(ZoneOffset.UTC))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Beoordeling>> alle() {
    return transacties
        .technisch(tx -> tx.query(ALL))
        .map(
            rijen ->
                rijen.stream()
                    .map(
                        rij ->
                            new Beoordeling(
                                (String) rij[0],
                                (Integer) rij[1],
                                (String) rij[2],
                                Partij.vanSleutel((String) rij[3]),
                                ((OffsetDateTime) rij[4]).toInstant()))
                    .toList());
  }
}
