package nl.warmeoverdracht.school.overdracht.store;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.overdracht.AndereOverdrachtOpen;
import nl.warmeoverdracht.school.overdracht.Besluit;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.overdracht.OverdrachtGebeurtenis;
import nl.warmeoverdracht.school.overdracht.Overdrachten;
import nl.warmeoverdracht.school.overdracht.Toestand;
import nl.warmeoverdracht.school.overdracht.Verloopregel;
import nl.warmeoverdracht.school.overdracht.Zoekvraag;
import nl.warmeoverdracht.web.problem.StaleVersionException;

/** Handovers in PostgreSQL: one row per handover, guarded by its version (ADR 0004). */
@ApplicationScoped
class SqlOverdrachten implements Overdrachten {

  private static final UUID VOOR_DE_EERSTE = new UUID(0, 0);
  private static final String EEN_AANBOD = "overdracht_een_aanbod";

  private final PartijTransacties transacties;

  SqlOverdrachten(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<BewaardeOverdracht> voegToe(
      UnitOfWork tx, Overdracht.Concept concept, OverdrachtGebeurtenis.Aangemaakt gebeurtenis) {
    Kern kern = concept.kern();
    return tx.execute(
            OverdrachtSql.VOEG_TOE,
            kern.id(),
            kern.afzender().sleutel(),
            kern.leerlingId(),
            kern.bestemming().code(),
            kern.ontvanger().sleutel(),
            kern.vorigeOverdrachtId().orElse(null),
            OverdrachtRij.kolom(kern.aangemaaktOp()),
            gebeurtenis.naam(),
            gebeurtenis.door().partij().sleutel(),
            gebeurtenis.door().rol().orElse(null))
        .replaceWith(new BewaardeOverdracht(concept, 1, 1, 0, kern.aangemaaktOp(), 0));
  }

  @Override
  public Uni<Optional<BewaardeOverdracht>> vind(UnitOfWork tx, UUID overdrachtId) {
    return eerste(tx, OverdrachtSql.VIND, overdrachtId);
  }

  @Override
  public Uni<Optional<BewaardeOverdracht>> vergrendel(UnitOfWork tx, UUID overdrachtId) {
    return eerste(tx, OverdrachtSql.VERGRENDEL, overdrachtId);
  }

  private static Uni<Optional<BewaardeOverdracht>> eerste(UnitOfWork tx, String sql, UUID id) {
    return tx.query(sql, id).map(r -> r.stream().findFirst().map(OverdrachtRij::overdracht));
  }

  @Override
  public Uni<BewaardeOverdracht> bewaar(UnitOfWork tx, BewaardeOverdracht was, Besluit besluit) {
    if (!besluit.heeftGevolg()) {
      return Uni.createFrom().item(was);
    }
    Wijziging wijziging = new Wijziging(was, besluit);
    return tx.query(OverdrachtSql.BEWAAR, wijziging.parameters())
        .onFailure(SqlOverdrachten::isTweedeAanbod)
        .transform(AndereOverdrachtOpen::new)
        .map(
            rijen -> {
              if (rijen.isEmpty()) {
                throw new StaleVersionException();
              }
              return wijziging.wordt();
            });
  }

  private static boolean isTweedeAanbod(Throwable failure) {
    return failure instanceof PgException e && EEN_AANBOD.equals(e.getConstraint());
  }

  @Override
  public Uni<Boolean> heeftAndereOpen(UnitOfWork tx, Kern kern) {
    return tx.query(
            OverdrachtSql.ANDERE_OPEN,
            kern.afzender().sleutel(),
            kern.leerlingId(),
            kern.ontvanger().sleutel(),
            kern.id())
        .map(rijen -> (Boolean) rijen.getFirst()[0]);
  }

  @Override
  public Uni<List<BewaardeOverdracht>> zoek(UnitOfWork tx, Zoekvraag vraag) {
    return tx.query(
            OverdrachtSql.ZOEK,
            tx.partij().orElseThrow().sleutel(),
            vraag.na().orElse(VOOR_DE_EERSTE),
            vraag.toestand().map(Toestand::code).orElse(null),
            vraag.leerlingId().orElse(null),
            vraag.limiet())
        .map(rijen -> rijen.stream().map(OverdrachtRij::overdracht).toList());
  }

  @Override
  public Uni<List<Verloopregel>> verloop(UnitOfWork tx, UUID overdrachtId, int na, int limiet) {
    return tx.query(OverdrachtSql.VERLOOP, overdrachtId, na, limiet)
        .map(rijen -> rijen.stream().map(OverdrachtRij::verloopregel).toList());
  }

  @Override
  public Uni<Optional<Partij>> eigenaar(UUID overdrachtId) {
    return transacties.technisch(
        tx ->
            tx.query(OverdrachtSql.EIGENAAR, overdrachtId)
                .map(
                    rijen ->
                        rijen.stream().findFirst().map(rij -> Partij.vanSleutel((String) rij[0]))));
  }
}
