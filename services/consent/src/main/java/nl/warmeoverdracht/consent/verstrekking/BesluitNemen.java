package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Betrokkeneslot;
import nl.warmeoverdracht.consent.verstrekking.Oordelen.Oordeel;
import nl.warmeoverdracht.consent.verstrekkingenlog.Volgordewekker;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Takes a decision and writes it with its leaf, in one transaction: no decision without a leaf, no
 * answer without both (invariant 1). Decisions wait for nobody but a withdrawal by the same person
 * ({@link Betrokkeneslot}); the leaf gets its place in the log afterwards (ADR 0008).
 */
@ApplicationScoped
public class BesluitNemen {

  private final Oordelen oordelen;
  private final Besluiten besluiten;
  private final Volgordewekker volgorde;
  private final Besluitmeter meter;
  private final UuidV7 ids;
  private final Clock clock;
  private final Duration geldigheid;

  BesluitNemen(
      Oordelen oordelen,
      Besluiten besluiten,
      Volgordewekker volgorde,
      Besluitmeter meter,
      UuidV7 ids,
      Clock clock,
      BesluitInstellingen instellingen) {
    this.oordelen = oordelen;
    this.besluiten = besluiten;
    this.volgorde = volgorde;
    this.meter = meter;
    this.ids = ids;
    this.clock = clock;
    this.geldigheid = instellingen.besluitGeldigheid();
  }

  /**
   * Decides in the transaction given, which is the holder's. Lock and reads go out together, in
   * this order, on one connection: the agreements are read after the lock is held.
   *
   * @return the decision, or the earlier one under the same id; an objection when that one answered
   *     another question
   */
  public Uni<Decision<GeboektBesluit>> neem(UnitOfWork.Sql tx, Verstrekkingsvraag vraag) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Uni.combine()
        .all()
        .unis(
            Betrokkeneslot.gedeeld(tx, vraag.betrokkeneId()),
            oordelen.oordeel(tx, vraag, nu),
            besluiten.eerder(tx, vraag))
        .asTuple()
        .chain(
            gelezen ->
                gelezen
                    .getItem3()
                    .map(eerder -> Uni.createFrom().item(herhaald(vraag, eerder)))
                    .orElseGet(() -> boek(tx, besluit(vraag, gelezen.getItem2(), nu))));
  }

  private Verstrekkingsbesluit besluit(Verstrekkingsvraag vraag, Oordeel oordeel, Instant nu) {
    return new Verstrekkingsbesluit(
        vraag.besluitId().orElseGet(ids::next),
        vraag,
        oordeel.akkoorden(),
        oordeel.perCategorie(),
        nu,
        nu.plus(geldigheid),
        Zouten.nieuw());
  }

  private Uni<Decision<GeboektBesluit>> boek(UnitOfWork.Sql tx, Verstrekkingsbesluit besluit) {
    GeboektBesluit geboekt = GeboektBesluit.nieuw(besluit);
    tx.afterCommit(
        () -> {
          volgorde.wek();
          meter.genomen(geboekt);
        });
    return besluiten.boek(tx, geboekt).replaceWith(Decision.accept(geboekt));
  }

  private static Decision<GeboektBesluit> herhaald(
      Verstrekkingsvraag vraag, GeboektBesluit eerder) {
    return eerder.besluit().vraag().equals(vraag)
        ? Decision.accept(eerder)
        : Decision.reject(
            Bezwaar.opVeld(
                "/besluitId",
                "ander-besluit",
                "Met dit id is al een ander besluit genomen.",
                "Kies voor elk besluit een eigen id."));
  }
}
