package nl.warmeoverdracht.consent.akkoord.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;

/**
 * Declarations: recorded through Hibernate Reactive, read for a decision through the PostgreSQL
 * client, which carries the decision's transaction (ADR 0004).
 */
@ApplicationScoped
class StoredAkkoorden implements Akkoorden {

  private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended($1, 1))";

  /**
   * One row for each different scope and giver, so their number stays small however often minds
   * change. Of each giver, because a rule looks past who has no say in it.
   */
  private static final String LATEST =
      """
      select * from (
        select distinct on (soort, gegeven_door, categorieen, fasen, ontvangers)
          partij, id, betrokkene_id, soort, verklaring, gegeven_door, grond, koppeling_id, gegeven_op,
          leeftijd, wordt_achttien_op, ontvanger_taken, ontvangers, categorieen, fasen, doel,
          tekstversie, gevraagd_via, geldig_tot, vastgelegd_op
        from akkoord
        where partij = $1 and betrokkene_id = $2 and $3 = any (ontvanger_taken)
        order by soort, gegeven_door, categorieen, fasen, ontvangers, vastgelegd_op desc, id desc) laatste
      order by vastgelegd_op desc, id desc
      limit 500
      """;

  private static final String WITH_IDS =
      """
      select partij, id, betrokkene_id, soort, verklaring, gegeven_door, grond, koppeling_id, gegeven_op,
        leeftijd, wordt_achttien_op, ontvanger_taken, ontvangers, categorieen, fasen, doel,
        tekstversie, gevraagd_via, geldig_tot, vastgelegd_op
      from akkoord where partij = $1 and id = any ($2)
      order by vastgelegd_op desc, id desc
      """;

  private static final String ADD =
      """
      insert into akkoord (partij, id, betrokkene_id, soort, verklaring, gegeven_door, grond,
        koppeling_id, gegeven_op, leeftijd, wordt_achttien_op, ontvanger_taken, ontvangers, categorieen,
        fasen, doel, tekstversie, gevraagd_via, geldig_tot, vastgelegd_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        greatest(cast($20 as timestamptz),
          (select max(vastgelegd_op) + interval '1 millisecond' from akkoord
           where partij = $1 and betrokkene_id = $3)))
      returning vastgelegd_op
      """;

  /** Begins at the person's ties; row-level security decides what a parent sees of them. */
  private static final String OWN =
      """
      select a.partij, a.id, a.betrokkene_id, a.soort, a.verklaring, a.gegeven_door, a.grond,
        a.koppeling_id, a.gegeven_op, a.leeftijd, a.wordt_achttien_op, a.ontvanger_taken, a.ontvangers,
        a.categorieen, a.fasen, a.doel, a.tekstversie, a.gevraagd_via, a.geldig_tot, a.vastgelegd_op,
        o.naam
      from (select distinct partij, betrokkene_id from koppeling
            where persoon = current_setting('warmeoverdracht.persoon')) k
      join akkoord a on a.partij = k.partij and a.betrokkene_id = k.betrokkene_id
      left join organisatie o on o.oin = split_part(a.partij, '/', 1)
      where a.id > $1 order by a.id limit $2
      """;

  @Override
  public Uni<Optional<Akkoord>> vergrendel(UnitOfWork.Hibernate tx, UUID id) {
    String partij = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(LOCK, partij + " " + id)
        .chain(() -> tx.session().get(AkkoordRij.class, new AkkoordRij.Sleutel(partij, id)))
        .map(rij -> Optional.ofNullable(rij).map(AkkoordRij::akkoord));
  }

  @Override
  public Uni<Optional<Akkoord>> vergrendel(UnitOfWork.Sql tx, UUID id) {
    String partij = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(LOCK, partij + " " + id)
        .chain(() -> met(tx, List.of(id)))
        .map(akkoorden -> akkoorden.stream().findFirst());
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    return tx.session().insert(AkkoordRij.van(akkoord));
  }

  @Override
  public Uni<Akkoord> voegToe(UnitOfWork.Sql tx, Akkoord akkoord) {
    AkkoordRij rij = AkkoordRij.van(akkoord);
    return tx.query(ADD, rij.kolommen())
        .map(
            rows -> {
              rij.vastgelegdOp = ((OffsetDateTime) rows.getFirst()[0]).toInstant();
              return rij.akkoord();
            });
  }

  @Override
  public Uni<List<Eigen>> eigen(UnitOfWork.Sql tx, UUID na, int aantal) {
    return tx.query(OWN, na, aantal)
        .map(
            rows ->
                rows.stream()
                    .map(
                        row -> new Eigen(rij(row).akkoord(), Optional.ofNullable((String) row[20])))
                    .toList());
  }

  @Override
  public Uni<List<Akkoord>> laatste(UnitOfWork.Sql tx, UUID betrokkeneId, Taak ontvanger) {
    String partij = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(LATEST, partij, betrokkeneId, ontvanger.code())
        .map(rows -> rows.stream().map(StoredAkkoorden::rij).map(AkkoordRij::akkoord).toList());
  }

  @Override
  public Uni<List<Akkoord>> met(UnitOfWork.Sql tx, List<UUID> ids) {
    String partij = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(WITH_IDS, partij, ids.toArray(UUID[]::new))
        .map(rows -> rows.stream().map(StoredAkkoorden::rij).map(AkkoordRij::akkoord).toList());
  }

  private static AkkoordRij rij(Object[] row) {
    AkkoordRij rij = new AkkoordRij();
    rij.partij = (String) row[0];
    rij.id = (UUID) row[1];
    rij.betrokkeneId = (UUID) row[2];
    rij.soort = (String) row[3];
    rij.verklaring = (String) row[4];
    rij.gegevenDoor = (String) row[5];
    rij.grond = (String) row[6];
    rij.koppelingId = (UUID) row[7];
    rij.gegevenOp = (LocalDate) row[8];
    rij.leeftijd = (Integer) row[9];
    rij.wordtAchttienOp = (LocalDate) row[10];
    rij.ontvangerTaken = (String[]) row[11];
    rij.ontvangers = (String[]) row[12];
    rij.categorieen = (String[]) row[13];
    rij.fasen = (String[]) row[14];
    rij.doel = (String) row[15];
    rij.tekstversie = (String) row[16];
    rij.gevraagdVia = (String) row[17];
    rij.geldigTot = (LocalDate) row[18];
    rij.vastgelegdOp = ((OffsetDateTime) row[19]).toInstant();
    return rij;
  }
}
