package nl.warmeoverdracht.consent.uitvoer.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.uitvoer.Besluit;
import nl.warmeoverdracht.consent.uitvoer.Besluitenbron;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/**
 * Reads through the person's own ties; row-level security allows nothing else. Begins at koppeling,
 * so that a page costs what the person has and not what the log holds.
 */
@ApplicationScoped
class SqlBesluitenbron implements Besluitenbron {

  private static final String VAN =
      """
      with eigen as (
        select b.id, b.partij, b.ontvanger, b.overdracht_id, b.fase, b.genomen_op, b.per_categorie
        from (select distinct partij, betrokkene_id from koppeling
              where persoon = current_setting('warmeoverdracht.persoon') and id = any($1)) k
        join verstrekkingsbesluit b on b.partij = k.partij and b.betrokkene_id = k.betrokkene_id
        where b.id > $2 order by b.id limit $3)
      select e.id, e.partij, h.naam, e.ontvanger, o.naam, e.overdracht_id, e.fase, e.genomen_op,
        e.per_categorie
      from eigen e
      left join organisatie h on h.oin = split_part(e.partij, '/', 1)
      left join organisatie o on o.oin = split_part(e.ontvanger, '/', 1)
      order by e.id
      """;

  @Override
  public Uni<List<Besluit>> van(UnitOfWork.Sql tx, List<UUID> koppelingIds, UUID na, int aantal) {
    return tx.query(VAN, koppelingIds.toArray(UUID[]::new), na, aantal)
        .map(rijen -> rijen.stream().map(SqlBesluitenbron::besluit).toList());
  }

  private static Besluit besluit(Object[] rij) {
    return new Besluit(
        (UUID) rij[0],
        partij(rij[1], rij[2]),
        partij(rij[3], rij[4]),
        (UUID) rij[5],
        (String) rij[6],
        ((OffsetDateTime) rij[7]).toInstant(),
        ((JsonArray) rij[8])
            .stream().map(JsonObject.class::cast).map(SqlBesluitenbron::categorie).toList());
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
}
