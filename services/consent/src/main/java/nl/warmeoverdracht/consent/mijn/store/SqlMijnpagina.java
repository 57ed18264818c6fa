package nl.warmeoverdracht.consent.mijn.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.mijn.Gegevensdeling;
import nl.warmeoverdracht.consent.mijn.Gegevensdeling.Gedeeld;
import nl.warmeoverdracht.consent.mijn.Inzage;
import nl.warmeoverdracht.consent.mijn.MijnAkkoord;
import nl.warmeoverdracht.consent.mijn.Mijnpagina;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/**
 * Reads through the person's own ties; row-level security allows nothing else. The joins begin at
 * koppeling, so that a page costs what the person has and not what the log holds.
 */
@ApplicationScoped
class SqlMijnpagina implements Mijnpagina {

  /** The decisions about the person himself, one row each. */
  private static final String OWN =
      """
      with eigen as (
        select b.id, b.partij, b.ontvanger, b.fase, b.per_categorie, b.genomen_op
        from (select distinct partij, betrokkene_id from koppeling
              where persoon = current_setting('warmeoverdracht.persoon')
                and hoedanigheid = 'jongere') k
        join verstrekkingsbesluit b on b.partij = k.partij and b.betrokkene_id = k.betrokkene_id)
      """;

  private static final String NAMES =
      """
      left join organisatie h on h.oin = split_part(e.partij, '/', 1)
      left join organisatie o on o.oin = split_part(e.ontvanger, '/', 1)
      """;

  private static final String LOOKED =
      OWN
          + """
          select e.id, e.partij, h.naam, e.ontvanger, o.naam, e.fase, e.genomen_op, e.per_categorie
          from eigen e
          """
          + NAMES
          + "where e.id > $1 order by e.id limit $2";

  /** Per holder and receiver, each category with the last decision that allowed it. */
  private static final String SHARED =
      OWN
          + """
          , gedeeld as (
            select e.id, e.partij, e.ontvanger, c.categorie, c."grondslagId", c.artikel, c.reden,
              e.genomen_op,
              min(e.genomen_op) over per_categorie as eerste_op,
              row_number() over (per_categorie order by e.genomen_op desc, e.id desc) as plaats
            from eigen e, jsonb_to_recordset(e.per_categorie)
              as c (categorie text, uitkomst text, "grondslagId" text, artikel text, reden text)
            where c.uitkomst = 'toegestaan'
            window per_categorie as (partition by e.partij, e.ontvanger, c.categorie)),
          paar as (
            select partij, ontvanger, (array_agg(id order by genomen_op, id))[1] as id
            from gedeeld group by partij, ontvanger),
          e as (
            select p.id, p.partij, p.ontvanger,
              jsonb_agg(jsonb_build_object('categorie', g.categorie, 'grondslagId', g."grondslagId",
                'artikel', g.artikel, 'reden', g.reden, 'eerste', g.eerste_op, 'laatste', g.genomen_op)
                order by g.categorie) as gegevens
            from paar p join gedeeld g on g.partij = p.partij and g.ontvanger = p.ontvanger
            where g.plaats = 1 and p.id > $1
            group by p.id, p.partij, p.ontvanger
            order by p.id limit $2)
          select e.id, e.partij, h.naam, e.ontvanger, o.naam, e.gegevens from e
          """
          + NAMES
          + "order by e.id";

  private final Akkoorden akkoorden;

  SqlMijnpagina(Akkoorden akkoorden) {
    this.akkoorden = akkoorden;
  }

  @Override
  public Uni<List<Gegevensdeling>> delingen(UnitOfWork.Sql tx, UUID na, int aantal) {
    return tx.query(SHARED, na, aantal)
        .map(rows -> rows.stream().map(SqlMijnpagina::deling).toList());
  }

  @Override
  public Uni<List<Inzage>> inzagen(UnitOfWork.Sql tx, UUID na, int aantal) {
    return tx.query(LOOKED, na, aantal)
        .map(rows -> rows.stream().map(SqlMijnpagina::inzage).toList());
  }

  @Override
  public Uni<List<MijnAkkoord>> akkoorden(UnitOfWork.Sql tx, UUID na, int aantal) {
    return akkoorden
        .eigen(tx, na, aantal)
        .map(
            rijen ->
                rijen.stream()
                    .map(eigen -> new MijnAkkoord(eigen.akkoord(), eigen.naam()))
                    .toList());
  }

  private static Gegevensdeling deling(Object[] row) {
    return new Gegevensdeling(
        (UUID) row[0],
        partij(row[1], row[2]),
        partij(row[3], row[4]),
        ((JsonArray) row[5])
            .stream().map(JsonObject.class::cast).map(SqlMijnpagina::gedeeld).toList());
  }

  private static Gedeeld gedeeld(JsonObject json) {
    return new Gedeeld(
        json.getString("categorie"),
        Optional.ofNullable(json.getString("grondslagId")),
        Optional.ofNullable(json.getString("artikel")),
        json.getString("reden"),
        OffsetDateTime.parse(json.getString("eerste")).toInstant(),
        OffsetDateTime.parse(json.getString("laatste")).toInstant());
  }

  private static Inzage inzage(Object[] row) {
    return new Inzage(
        (UUID) row[0],
        partij(row[1], row[2]),
        partij(row[3], row[4]),
        (String) row[5],
        instant(row[6]),
        ((JsonArray) row[7])
            .stream().map(JsonObject.class::cast).map(SqlMijnpagina::categorie).toList());
  }

  private static Categoriebesluit categorie(JsonObject json) {
    return new Categoriebesluit(
        json.getString("categorie"),
        json.getString("uitkomst").equals("toegestaan"),
        Optional.ofNullable(json.getString("grondslagId")),
        Optional.ofNullable(json.getInteger("grondslagVersie")),
        Optional.ofNullable(json.getString("artikel")),
        json.getString("reden"),
        Optional.ofNullable(json.getString("benodigd")));
  }

  private static Partijnaam partij(Object sleutel, Object naam) {
    return new Partijnaam(Partij.vanSleutel((String) sleutel), Optional.ofNullable((String) naam));
  }

  private static Instant instant(Object column) {
    return ((OffsetDateTime) column).toInstant();
  }
}
