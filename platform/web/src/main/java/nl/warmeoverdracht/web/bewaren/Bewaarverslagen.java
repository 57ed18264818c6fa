package nl.warmeoverdracht.web.bewaren;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.web.bewaren.Bewaarronde.Regel;

/** The reports of rounds; only the operator reads them. */
@ApplicationScoped
public class Bewaarverslagen {

  private static final String KEEP =
      "insert into bewaarronde (id, proef, begonnen_op, klaar_op, regels)"
          + " values ($1, $2, $3, $4, $5)";
  private static final String PAGE =
      "select id, proef, begonnen_op, klaar_op, regels from bewaarronde"
          + " where id > $1 order by id limit $2";

  private final PartijTransacties transacties;

  Bewaarverslagen(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  Uni<Void> bewaar(UnitOfWork tx, Bewaarronde ronde) {
    return tx.execute(
            KEEP,
            ronde.id(),
            ronde.proef(),
            ronde.begonnenTijdstip().atOffset(ZoneOffset.UTC),
            ronde.klaarTijdstip().atOffset(ZoneOffset.UTC),
            new JsonArray(ronde.regels().stream().map(Bewaarverslagen::json).toList()))
        .replaceWithVoid();
  }

  /** At most this many rounds after the one given. */
  public Uni<List<Bewaarronde>> bladzijde(Partij lezer, UUID na, int aantal) {
    return transacties
        .sql(lezer, tx -> tx.query(PAGE, na, aantal))
        .map(rijen -> rijen.stream().map(Bewaarverslagen::ronde).toList());
  }

  private static JsonObject json(Regel regel) {
    return new JsonObject()
        .put("bewaartermijn", regel.bewaartermijn())
        .put("partij", regel.partij())
        .put("grens", regel.grens().toString())
        .put("aantal", regel.aantal());
  }

  private static Bewaarronde ronde(Object[] rij) {
    List<Regel> regels =
        ((JsonArray) rij[4])
            .stream().map(JsonObject.class::cast).map(Bewaarverslagen::regel).toList();
    return new Bewaarronde(
        (UUID) rij[0], (Boolean) rij[1], instant(rij[2]), instant(rij[3]), regels);
  }

  private static Regel regel(JsonObject json) {
    return new Regel(
        json.getString("bewaartermijn"),
        json.getString("partij"),
        Instant.parse(json.getString("grens")),
        json.getLong("aantal"));
  }

  private static Instant instant(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }
}
