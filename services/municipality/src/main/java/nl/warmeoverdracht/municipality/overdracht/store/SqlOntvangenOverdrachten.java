package nl.warmeoverdracht.municipality.overdracht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Toestand;
import nl.warmeoverdracht.municipality.overdracht.Zaak;

/**
 * The received handovers in PostgreSQL. Every query names the party, and row-level security checks
 * it again.
 */
@ApplicationScoped
class SqlOntvangenOverdrachten implements OntvangenOverdrachten {

  private static final String SELECT =
      "select " + ZaakRij.KOLOMMEN + " from ontvangen_overdracht o where o.partij = $1";

  private final ZaakRij rijen;

  SqlOntvangenOverdrachten(ZaakRij rijen) {
    this.rijen = rijen;
  }

  @Override
  public Uni<Optional<Zaak>> vind(UnitOfWork tx, UUID overdrachtId) {
    return een(tx, SELECT + " and o.overdracht_id = $2", overdrachtId);
  }

  @Override
  public Uni<Optional<Zaak>> vindVoorWijziging(UnitOfWork tx, UUID overdrachtId) {
    return een(tx, SELECT + " and o.overdracht_id = $2 for update of o", overdrachtId);
  }

  private Uni<Optional<Zaak>> een(UnitOfWork tx, String sql, UUID overdrachtId) {
    Partij partij = Kolom.partij(tx);
    return tx.query(sql, partij.sleutel(), overdrachtId)
        .map(gevonden -> gevonden.stream().map(rij -> rijen.lees(partij, rij)).findFirst());
  }

  @Override
  public Uni<List<Zaak>> zoek(UnitOfWork tx, Optional<Toestand> toestand, UUID na, int limiet) {
    Partij partij = Kolom.partij(tx);
    Uni<List<Object[]>> gevonden =
        toestand
            .map(
                code ->
                    tx.query(
                        SELECT
                            + " and o.toestand = $2 and o.overdracht_id > $3"
                            + " order by o.overdracht_id limit $4",
                        partij.sleutel(),
                        code.code(),
                        na,
                        limiet))
            .orElseGet(
                () ->
                    tx.query(
                        SELECT + " and o.overdracht_id > $2 order by o.overdracht_id limit $3",
                        partij.sleutel(),
                        na,
                        limiet));
    return gevonden.map(rows -> rows.stream().map(rij -> rijen.lees(partij, rij)).toList());
  }

  @Override
  public Uni<List<Zaak>> van(
      UnitOfWork.Sql tx, List<UUID> betrokkeneIds, List<UUID> overdrachtIds, int limiet) {
    Partij partij = Kolom.partij(tx);
    return tx.query(
            SELECT
                + " and (o.betrokkene_id = any($2) or o.overdracht_id = any($3))"
                + " order by o.overdracht_id limit $4",
            partij.sleutel(),
            betrokkeneIds.toArray(UUID[]::new),
            overdrachtIds.toArray(UUID[]::new),
            limiet)
        .map(rows -> rows.stream().map(rij -> rijen.lees(partij, rij)).toList());
  }

  @Override
  public Uni<Map<Toestand, Long>> tel(UnitOfWork tx) {
    return tx.query(
            """
            select toestand, count(*) from ontvangen_overdracht where partij = $1
            group by toestand
            """,
            Kolom.sleutel(tx))
        .map(
            rijen ->
                rijen.stream()
                    .collect(
                        Collectors.toMap(
                            rij -> Toestand.metCode((String) rij[0]).orElseThrow(),
                            rij -> ((Number) rij[1]).longValue())));
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, Zaak zaak) {
    Partij partij = Kolom.partij(tx);
    Object[] kolommen = Arrays.copyOf(rijen.veranderlijk(partij, zaak), 14);
    kolommen[11] = zaak.overdracht().aanbod().afzender().sleutel();
    kolommen[12] = zaak.betrokkeneId();
    kolommen[13] = Kolom.van(zaak.ontvangenTijdstip());
    return tx.execute(
            """
            insert into ontvangen_overdracht (partij, overdracht_id, aanbod_versie,
              uiterlijke_reactie, vorige_overdracht_id, toestand, vervallen_reden, contactpersoon,
              redenen, versie, gewijzigd_op, afzender, betrokkene_id, ontvangen_op)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            kolommen)
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> vervang(UnitOfWork tx, Zaak zaak) {
    return tx.execute(
            """
            update ontvangen_overdracht set aanbod_versie = $3, uiterlijke_reactie = $4,
              vorige_overdracht_id = $5, toestand = $6, vervallen_reden = $7, contactpersoon = $8,
              redenen = $9, versie = $10, gewijzigd_op = $11
            where partij = $1 and overdracht_id = $2 and versie = $10 - 1
            """,
            rijen.veranderlijk(Kolom.partij(tx), zaak))
        .invoke(SqlOntvangenOverdrachten::one)
        .replaceWithVoid();
  }

  @Override
  public Uni<Long> volgendBerichtnummer(UnitOfWork tx, UUID overdrachtId) {
    return tx.query(
            """
            update ontvangen_overdracht set berichtnummer = berichtnummer + 1
            where partij = $1 and overdracht_id = $2 returning berichtnummer
            """,
            Kolom.sleutel(tx),
            overdrachtId)
        .map(rijen -> ((Number) rijen.getFirst()[0]).longValue());
  }

  private static void one(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("a case was replaced that is not held in this version");
    }
  }
}
