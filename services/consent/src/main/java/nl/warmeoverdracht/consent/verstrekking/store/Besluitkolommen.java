package nl.warmeoverdracht.consent.verstrekking.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsbesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsvraag;
import nl.warmeoverdracht.consent.verstrekking.Zouten;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.Schoolsoort;

/** A decision as the columns of {@code verstrekkingsbesluit}, and back. */
final class Besluitkolommen {

  /** The columns in the order in which both directions use them. */
  static final String NAMES =
      "b.id, b.partij, b.ontvanger, b.overdracht_id, b.betrokkene_id, b.betrokkene_zout, b.fase,"
          + " b.feiten, b.akkoorden, b.per_categorie, b.genomen_op, b.vervalt_op, b.zout";

  static final int COUNT = 13;

  private Besluitkolommen() {}

  static List<Object> write(Verstrekkingsbesluit besluit) {
    Verstrekkingsvraag vraag = besluit.vraag();
    return List.of(
        besluit.id(),
        vraag.houder().sleutel(),
        vraag.ontvanger().sleutel(),
        vraag.overdrachtId(),
        vraag.betrokkeneId(),
        bytes(besluit.zouten().betrokkene()),
        vraag.fase().code(),
        new JsonObject(besluit.feiten()),
        besluit.akkoorden().toArray(UUID[]::new),
        new JsonArray(
            besluit.perCategorie().stream().map(c -> new JsonObject(c.velden())).toList()),
        utc(besluit.genomenTijdstip()),
        utc(besluit.vervaltTijdstip()),
        bytes(besluit.zouten().details()));
  }

  static Verstrekkingsbesluit read(Object[] row) {
    List<Categoriebesluit> perCategorie =
        ((JsonArray) row[9])
            .stream().map(JsonObject.class::cast).map(Besluitkolommen::categorie).toList();
    return new Verstrekkingsbesluit(
        (UUID) row[0],
        vraag(row, perCategorie),
        List.of((UUID[]) row[8]),
        perCategorie,
        instant(row[10]),
        instant(row[11]),
        new Zouten(hash(row[12]), hash(row[5])));
  }

  static Hash hash(Object column) {
    return Hash.of(((Buffer) column).getBytes());
  }

  static Buffer bytes(Hash hash) {
    return Buffer.buffer(hash.bytes());
  }

  static OffsetDateTime utc(Instant tijdstip) {
    return tijdstip.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(Object column) {
    return ((OffsetDateTime) column).toInstant();
  }

  private static Verstrekkingsvraag vraag(Object[] row, List<Categoriebesluit> perCategorie) {
    return new Verstrekkingsvraag(
        Optional.of((UUID) row[0]),
        Partij.vanSleutel((String) row[1]),
        Partij.vanSleutel((String) row[2]),
        (UUID) row[3],
        (UUID) row[4],
        Codes.verplicht(Fase.class, (String) row[6]),
        perCategorie.stream()
            .map(c -> Codes.verplicht(Categorie.class, c.categorie()))
            .collect(Collectors.toUnmodifiableSet()),
        feiten((JsonObject) row[7]));
  }

  private static Feiten feiten(JsonObject json) {
    Map<Feit, Boolean> jaNee = new EnumMap<>(Feit.class);
    for (Feit feit : Feit.values()) {
      Optional.ofNullable(json.getBoolean(feit.veld())).ifPresent(ja -> jaNee.put(feit, ja));
    }
    return new Feiten(
        Optional.ofNullable(json.getInteger("leeftijd")),
        Optional.ofNullable(json.getString("schoolsoort"))
            .map(code -> Codes.verplicht(Schoolsoort.class, code)),
        jaNee);
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
}
