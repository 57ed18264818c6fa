package nl.warmeoverdracht.school.leerling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.Achtergrond;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingRegel;

/**
 * Rows on their way into the register, in PostgreSQL. Encryption and comparison keep a processor
 * busy and run off the event loop; the statements carry arrays, so that thousands of rows are one
 * round trip.
 */
@ApplicationScoped
class SqlLeerlinginvoer implements Leerlinginvoer {

  /** The same turn as {@link LeerlingImport} takes: two imports of one party do not mix. */
  private static final String OM_DE_BEURT =
      "select cast(pg_advisory_xact_lock(hashtextextended($1, 2)) as text)";

  private final LeerlingVertaling vertaling;
  private final Achtergrond achtergrond;
  private final UuidV7 ids;
  private final Clock klok;

  SqlLeerlinginvoer(LeerlingVertaling vertaling, Achtergrond achtergrond, UuidV7 ids, Clock klok) {
    this.vertaling = vertaling;
    this.achtergrond = achtergrond;
    this.ids = ids;
    this.klok = klok;
  }

  private record Uitslag(List<Vergelijking> vergelijkingen, List<Invoerkolommen.Klaar> klaar) {}

  @Override
  public Uni<List<Vergelijking>> vergelijk(
      UnitOfWork.Sql tx, UUID invoerId, List<Invoerregel> regels, boolean bsnKolom) {
    String partij = tx.partij().orElseThrow().sleutel();
    String[] nummers =
        regels.stream().map(regel -> regel.leerling().leerlingnummer()).toArray(String[]::new);
    return tx.query(InvoerSql.BEKEND, partij, nummers)
        .chain(
            rijen ->
                achtergrond.doe(() -> vergelijk(partij, bekend(partij, rijen), regels, bsnKolom)))
        .call(uitslag -> zetKlaar(tx, invoerId, partij, uitslag.klaar()))
        .map(Uitslag::vergelijkingen);
  }

  private static Map<String, LeerlingEntity> bekend(String partij, List<Object[]> rijen) {
    return rijen.stream()
        .map(rij -> Invoerkolommen.rij(partij, rij))
        .collect(Collectors.toMap(rij -> rij.leerlingnummer, Function.identity()));
  }

  private Uitslag vergelijk(
      String partij,
      Map<String, LeerlingEntity> bekend,
      List<Invoerregel> regels,
      boolean bsnKolom) {
    List<Vergelijking> vergelijkingen = new ArrayList<>(regels.size());
    List<Invoerkolommen.Klaar> klaar = new ArrayList<>();
    for (Invoerregel regel : regels) {
      LeerlingEntity eerder = bekend.get(regel.leerling().leerlingnummer());
      LeerlingRegel gezegd =
          eerder == null ? regel.leerling() : vertaling.zonderGewist(eerder, regel.leerling());
      Regeluitkomst uitkomst = uitkomst(eerder, gezegd, bsnKolom);
      UUID id = eerder == null ? ids.next() : eerder.id;
      vergelijkingen.add(new Vergelijking(regel.regel(), uitkomst, id));
      if (uitkomst != Regeluitkomst.ONGEWIJZIGD) {
        klaar.add(new Invoerkolommen.Klaar(regel.regel(), rij(id, partij, gezegd)));
      }
    }
    return new Uitslag(vergelijkingen, klaar);
  }

  private Regeluitkomst uitkomst(LeerlingEntity eerder, LeerlingRegel regel, boolean bsnKolom) {
    if (eerder == null) {
      return Regeluitkomst.NIEUW;
    }
    LeerlingRegel bewaard = vertaling.regel(eerder);
    return bewaard.equals(bsnKolom ? regel : regel.metBsn(bewaard.bsn()))
        ? Regeluitkomst.ONGEWIJZIGD
        : Regeluitkomst.GEWIJZIGD;
  }

  private LeerlingEntity rij(UUID id, String partij, LeerlingRegel regel) {
    LeerlingEntity rij = new LeerlingEntity();
    rij.id = id;
    rij.partij = partij;
    vertaling.vul(rij, regel);
    return rij;
  }

  private static Uni<Void> zetKlaar(
      UnitOfWork.Sql tx, UUID invoerId, String partij, List<Invoerkolommen.Klaar> klaar) {
    return klaar.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.execute(InvoerSql.ZET_KLAAR, Invoerkolommen.parameters(invoerId, partij, klaar))
            .replaceWithVoid();
  }

  @Override
  public Uni<List<Vergelijking>> neemOver(UnitOfWork.Sql tx, UUID invoerId, boolean bsnKolom) {
    String partij = tx.partij().orElseThrow().sleutel();
    OffsetDateTime nu = klok.instant().atOffset(ZoneOffset.UTC);
    return tx.query(OM_DE_BEURT, "leerlingimport " + partij)
        .chain(() -> tx.query(InvoerSql.AL_BEKEND, invoerId))
        .call(() -> tx.execute(InvoerSql.NEEM_OVER, invoerId, nu, bsnKolom))
        .call(() -> vergeet(tx, invoerId))
        .map(
            rijen ->
                rijen.stream()
                    .map(
                        rij ->
                            new Vergelijking(
                                (Integer) rij[0], Regeluitkomst.GEWIJZIGD, (UUID) rij[1]))
                    .toList());
  }

  @Override
  public Uni<Void> vergeet(UnitOfWork.Sql tx, UUID invoerId) {
    return tx.execute(InvoerSql.VERGEET, invoerId).replaceWithVoid();
  }
}
