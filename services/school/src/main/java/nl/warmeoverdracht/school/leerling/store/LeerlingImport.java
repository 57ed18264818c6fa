package nl.warmeoverdracht.school.leerling.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.Importtelling;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingRegel;
import nl.warmeoverdracht.school.leerling.bestand.Leesresultaat;
import org.hibernate.LockMode;

/** Takes good rows over into the register, in batches and in one transaction. */
@ApplicationScoped
class LeerlingImport {

  static final int BATCH = 200;

  /** Two imports of one party take turns, so that neither meets the other's half-known numbers. */
  private static final String OM_DE_BEURT =
      "select cast(pg_advisory_xact_lock(hashtextextended($1, 2)) as text)";

  private final LeerlingVertaling vertaling;
  private final UuidV7 ids;
  private final Clock klok;

  LeerlingImport(LeerlingVertaling vertaling, UuidV7 ids, Clock klok) {
    this.vertaling = vertaling;
    this.ids = ids;
    this.klok = klok;
  }

  Uni<Importtelling> neemOver(UnitOfWork.Hibernate tx, Leesresultaat gelezen) {
    String partij = tx.partij().orElseThrow().sleutel();
    return tx.query(OM_DE_BEURT, "leerlingimport " + partij)
        .chain(
            () ->
                Multi.createFrom()
                    .iterable(batches(gelezen.goedeRegels()))
                    .onItem()
                    .transformToUniAndConcatenate(
                        batch -> neemOver(tx, partij, batch, gelezen.bsnKolom()))
                    .collect()
                    .with(Collectors.reducing(Importtelling.GEEN, Importtelling::plus)));
  }

  private Uni<Importtelling> neemOver(
      UnitOfWork.Hibernate tx, String partij, List<LeerlingRegel> batch, boolean bsnKolom) {
    return bekende(tx, partij, batch)
        .chain(
            bekend -> {
              List<LeerlingEntity> nieuw = new ArrayList<>();
              List<LeerlingEntity> gewijzigd = new ArrayList<>();
              for (LeerlingRegel gezegd : batch) {
                LeerlingEntity rij = bekend.get(gezegd.leerlingnummer());
                if (rij == null) {
                  nieuw.add(gevuld(nieuweRij(partij), gezegd));
                  continue;
                }
                LeerlingRegel regel = vertaling.zonderGewist(rij, gezegd);
                if (wijzigt(rij, regel, bsnKolom)) {
                  gewijzigd.add(gewijzigd(rij, regel, bsnKolom));
                }
              }
              int ongewijzigd = batch.size() - nieuw.size() - gewijzigd.size();
              return tx.session()
                  .insertAll(BATCH, nieuw.toArray())
                  .chain(() -> tx.session().updateAll(BATCH, gewijzigd.toArray()))
                  .replaceWith(new Importtelling(nieuw.size(), gewijzigd.size(), ongewijzigd));
            });
  }

  /** The rows with these numbers, locked: a diploma recorded meanwhile waits. */
  private static Uni<Map<String, LeerlingEntity>> bekende(
      UnitOfWork.Hibernate tx, String partij, List<LeerlingRegel> batch) {
    return tx.session()
        .createSelectionQuery(
            "from LeerlingEntity where partij = :partij and leerlingnummer in :nummers order by id",
            LeerlingEntity.class)
        .setParameter("partij", partij)
        .setParameter("nummers", batch.stream().map(LeerlingRegel::leerlingnummer).toList())
        .setLockMode(LockMode.PESSIMISTIC_WRITE)
        .getResultList()
        .map(
            rijen ->
                rijen.stream()
                    .collect(Collectors.toMap(rij -> rij.leerlingnummer, Function.identity())));
  }

  private boolean wijzigt(LeerlingEntity rij, LeerlingRegel regel, boolean bsnKolom) {
    LeerlingRegel eerder = vertaling.regel(rij);
    return !eerder.equals(bsnKolom ? regel : regel.metBsn(eerder.bsn()));
  }

  private LeerlingEntity gewijzigd(LeerlingEntity rij, LeerlingRegel regel, boolean bsnKolom) {
    return gevuld(rij, bsnKolom ? regel : regel.metBsn(vertaling.regel(rij).bsn()));
  }

  private LeerlingEntity gevuld(LeerlingEntity rij, LeerlingRegel regel) {
    vertaling.vul(rij, regel);
    rij.gewijzigdOp = klok.instant();
    return rij;
  }

  private LeerlingEntity nieuweRij(String partij) {
    LeerlingEntity rij = new LeerlingEntity();
    rij.id = ids.next();
    rij.partij = partij;
    return rij;
  }

  private static List<List<LeerlingRegel>> batches(List<LeerlingRegel> regels) {
    List<List<LeerlingRegel>> batches = new ArrayList<>();
    for (int i = 0; i < regels.size(); i += BATCH) {
      batches.add(regels.subList(i, Math.min(i + BATCH, regels.size())));
    }
    return batches;
  }
}
