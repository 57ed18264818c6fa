package nl.warmeoverdracht.consent.toezicht.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.consent.toezicht.Inzage;
import nl.warmeoverdracht.consent.toezicht.Inzagelog;
import nl.warmeoverdracht.consent.toezicht.Kijker;
import nl.warmeoverdracht.grondslagen.Codes;

/** Who looked, in PostgreSQL; the application role can add and cannot change. */
@ApplicationScoped
class SqlInzagelog implements Inzagelog {

  private static final String ADD =
      "insert into inzagelog (id, partij, onderwerp, soort, vraag, zout, tijdstip)"
          + " values ($1, $2, $3, $4, $5, $6, $7)";

  private static final String PAGE =
      "select id, partij, onderwerp, soort, vraag, zout, tijdstip from inzagelog"
          + " where id > $1 order by id limit $2";

  private final PartijTransacties transacties;

  SqlInzagelog(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Void> schrijf(UnitOfWork tx, Inzage inzage) {
    return tx.execute(
            ADD,
            inzage.id(),
            inzage.kijker().partij().sleutel(),
            inzage.kijker().onderwerp(),
            inzage.soort().code(),
            new JsonObject(Map.copyOf(inzage.vraag())),
            inzage.zout().map(zout -> Buffer.buffer(zout.bytes())).orElse(null),
            inzage.tijdstip().atOffset(ZoneOffset.UTC))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Inzage>> bladzijde(Partij lezer, UUID na, int aantal) {
    return transacties
        .sql(lezer, tx -> tx.query(PAGE, na, aantal))
        .map(rijen -> rijen.stream().map(SqlInzagelog::inzage).toList());
  }

  private static Inzage inzage(Object[] rij) {
    Map<String, String> vraag =
        ((JsonObject) rij[4])
            .stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, veld -> String.valueOf(veld.getValue())));
    return new Inzage(
        (UUID) rij[0],
        new Kijker(Partij.vanSleutel((String) rij[1]), (String) rij[2]),
        Codes.verplicht(Inzage.Soort.class, (String) rij[3]),
        vraag,
        Optional.ofNullable((Buffer) rij[5]).map(zout -> Hash.of(zout.getBytes())),
        ((OffsetDateTime) rij[6]).toInstant());
  }
}
