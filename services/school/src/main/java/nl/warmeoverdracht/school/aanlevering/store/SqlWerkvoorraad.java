package nl.warmeoverdracht.school.aanlevering.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.aanlevering.Werkvoorraad;
import nl.warmeoverdracht.school.config.SchoolInstellingen;

/**
 * Open deliveries in PostgreSQL. Its clock decides how long one is held, because the clocks of two
 * instances may differ.
 */
@ApplicationScoped
class SqlWerkvoorraad implements Werkvoorraad {

  private static final String VOEG_TOE =
      """
      insert into leerlingaanlevering_werk (aanlevering_id, partij, bezet_tot, pogingen)
      values ($1, $2, now(), 0)
      """;

  private static final String NEEM =
      """
      update leerlingaanlevering_werk set houder = $1, pogingen = pogingen + 1,
        bezet_tot = now() + make_interval(secs => $2)
      where aanlevering_id = (
        select w.aanlevering_id from leerlingaanlevering_werk w
        where w.bezet_tot <= now() and not exists (
          select from leerlingaanlevering_werk eerder
          where eerder.partij = w.partij and eerder.aanlevering_id < w.aanlevering_id)
        order by w.bezet_tot limit 1 for update skip locked)
      returning aanlevering_id, partij, pogingen
      """;

  private static final String HOUD_VAST =
      """
      update leerlingaanlevering_werk set pogingen = 0,
        bezet_tot = now() + make_interval(secs => $3)
      where aanlevering_id = $1 and houder = $2
      """;

  private static final String ROND_AF =
      "delete from leerlingaanlevering_werk where aanlevering_id = $1";

  private final PartijTransacties transacties;
  private final Duration bezet;

  SqlWerkvoorraad(PartijTransacties transacties, SchoolInstellingen instellingen) {
    this.transacties = transacties;
    this.bezet = instellingen.aanlevering().bezet();
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, UUID aanleveringId) {
    return tx.execute(VOEG_TOE, aanleveringId, tx.partij().orElseThrow().sleutel())
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<Werk>> neem(UUID houder) {
    return transacties
        .technisch(tx -> tx.query(NEEM, houder, seconden()))
        .map(rijen -> rijen.stream().findFirst().map(rij -> werk(houder, rij)));
  }

  private static Werk werk(UUID houder, Object[] rij) {
    return new Werk((UUID) rij[0], Partij.vanSleutel((String) rij[1]), houder, (Integer) rij[2]);
  }

  @Override
  public Uni<Void> houdVast(UnitOfWork tx, Werk werk) {
    return tx.execute(HOUD_VAST, werk.aanleveringId(), werk.houder(), seconden())
        .invoke(
            rijen -> {
              if (rijen == 0) {
                throw new NietMeerVanOnsException(werk.aanleveringId());
              }
            })
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> rondAf(UnitOfWork tx, UUID aanleveringId) {
    return tx.execute(ROND_AF, aanleveringId).replaceWithVoid();
  }

  private double seconden() {
    return bezet.toMillis() / 1_000.0;
  }
}
