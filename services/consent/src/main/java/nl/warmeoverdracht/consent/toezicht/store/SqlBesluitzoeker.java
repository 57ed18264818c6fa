package nl.warmeoverdracht.consent.toezicht.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.consent.toezicht.Besluitzoeker;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit.Bewijs;
import nl.warmeoverdracht.consent.toezicht.Grens;
import nl.warmeoverdracht.consent.toezicht.Zoekvraag;

/** The searches in PostgreSQL; row-level security shows decisions to the auditor only. */
@ApplicationScoped
class SqlBesluitzoeker implements Besluitzoeker {

  private static final String REFUSALS =
      """
      select b.partij, c."grondslagId", c."grondslagVersie", c.categorie, c.reden, count(*)
      from verstrekkingsbesluit b
      cross join lateral jsonb_to_recordset(b.per_categorie) as c
        (categorie text, uitkomst text, reden text, "grondslagId" text, "grondslagVersie" integer)
      where b.genomen_op >= $1 and b.genomen_op < $2 and c.uitkomst = 'geweigerd'
        and (cast($3 as text) is null or b.partij = $3)
      group by 1, 2, 3, 4, 5 order by 6 desc, 1, 4, 5 limit 1000
      """;

  @Override
  public Uni<List<GevondenBesluit>> zoek(
      UnitOfWork tx, Zoekvraag vraag, Optional<Set<String>> kenmerken, Grens na, int aantal) {
    if (kenmerken.map(Set::isEmpty).orElse(false)) {
      return Uni.createFrom().item(List.of());
    }
    Zoekzin zin = new Zoekzin(vraag, kenmerken, na, aantal);
    return tx.query(zin.sql(), zin.parameters())
        .map(rijen -> rijen.stream().map(SqlBesluitzoeker::besluit).toList());
  }

  @Override
  public Uni<List<Weigering>> weigeringen(
      UnitOfWork tx, Optional<Partij> houder, Instant vanaf, Instant tot) {
    return tx.query(
            REFUSALS,
            vanaf.atOffset(ZoneOffset.UTC),
            tot.atOffset(ZoneOffset.UTC),
            houder.map(Partij::sleutel).orElse(null))
        .map(rijen -> rijen.stream().map(SqlBesluitzoeker::weigering).toList());
  }

  private static GevondenBesluit besluit(Object[] rij) {
    UUID id = (UUID) rij[0];
    Instant genomen = instant(rij[6]);
    List<Map<String, Object>> perCategorie =
        ((JsonArray) rij[5]).stream().map(JsonObject.class::cast).map(JsonObject::getMap).toList();
    return new GevondenBesluit(
        id,
        Partij.vanSleutel((String) rij[1]),
        Partij.vanSleutel((String) rij[2]),
        (UUID) rij[3],
        (String) rij[4],
        genomen,
        instant(rij[7]),
        perCategorie,
        Optional.ofNullable((Long) rij[8]).map(plaats -> bewijs(plaats, id, genomen, rij[9])));
  }

  private static Bewijs bewijs(long plaats, UUID id, Instant genomen, Object zegel) {
    Hash seal = Hash.of(((Buffer) zegel).getBytes());
    return new Bewijs(plaats, new Leaf(id, genomen, seal).hash().hex());
  }

  private static Weigering weigering(Object[] rij) {
    return new Weigering(
        Partij.vanSleutel((String) rij[0]),
        Optional.ofNullable((String) rij[1]),
        Optional.ofNullable((Integer) rij[2]),
        (String) rij[3],
        (String) rij[4],
        (Long) rij[5]);
  }

  private static Instant instant(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }
}
