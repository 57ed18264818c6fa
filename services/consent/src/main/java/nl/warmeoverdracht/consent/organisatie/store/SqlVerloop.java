package nl.warmeoverdracht.consent.organisatie.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.Verloopregel;
import nl.warmeoverdracht.grondslagen.Codes;

/** The course of each organisation: append-only, the application role cannot change it. */
@ApplicationScoped
class SqlVerloop {

  private static final String ADD =
      """
      insert into organisatie_verloop
        (oin, versie, gebeurtenis, ingangsdatum, andere_oin, vastgelegd_op, door)
      values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String READ =
      """
      select oin, versie, gebeurtenis, ingangsdatum, andere_oin, vastgelegd_op, door
      from organisatie_verloop where oin = $1 and versie > $2 order by versie limit $3
      """;

  private final PartijTransacties transacties;

  SqlVerloop(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  Uni<Void> voegToe(UnitOfWork tx, Verloopregel regel) {
    return tx.execute(
            ADD,
            regel.oin().waarde(),
            regel.versie(),
            regel.gebeurtenis().code(),
            regel.ingangsdatum().orElse(null),
            regel.andereOin().map(Oin::waarde).orElse(null),
            regel.vastgelegdTijdstip().atOffset(ZoneOffset.UTC),
            regel.door().sleutel())
        .replaceWithVoid();
  }

  Uni<List<Verloopregel>> lees(Partij lezer, Oin oin, long na, int aantal) {
    return transacties
        .sql(lezer, tx -> tx.query(READ, oin.waarde(), na, aantal))
        .map(rijen -> rijen.stream().map(SqlVerloop::regel).toList());
  }

  private static Verloopregel regel(Object[] rij) {
    return new Verloopregel(
        new Oin((String) rij[0]),
        (Long) rij[1],
        Codes.verplicht(Verloopregel.Soort.class, (String) rij[2]),
        Optional.ofNullable((LocalDate) rij[3]),
        Optional.ofNullable((String) rij[4]).map(Oin::new),
        instant(rij[5]),
        Partij.vanSleutel((String) rij[6]));
  }

  private static Instant instant(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }
}
