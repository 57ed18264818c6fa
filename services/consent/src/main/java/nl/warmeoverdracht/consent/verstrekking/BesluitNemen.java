package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple3;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.consent.Betrokkeneslot;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.Partijsoorten;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Takes a decision and writes it in the log, in one transaction: no decision without a leaf, no
 * answer without both (invariant 1). Decisions queue up at the head of the log, so that between
 * reading the agreements and the commit no other decision intervenes.
 */
@ApplicationScoped
public class BesluitNemen {

  private final Grondslagen grondslagen;
  private final Akkoorden akkoorden;
  private final Verstrekkingenlog log;
  private final Besluitmeter meter;
  private final UuidV7 ids;
  private final Clock clock;
  private final Duration geldigheid;

  BesluitNemen(
      Grondslagen grondslagen,
      Akkoorden akkoorden,
      Verstrekkingenlog log,
      Besluitmeter meter,
      UuidV7 ids,
      Clock clock,
      BesluitInstellingen instellingen) {
    this.grondslagen = grondslagen;
    this.akkoorden = akkoorden;
    this.log = log;
    this.meter = meter;
    this.ids = ids;
    this.clock = clock;
    this.geldigheid = instellingen.besluitGeldigheid();
  }

  /**
   * Decides in the transaction given, which is the holder's. The three reads go out together, in
   * this order, on one connection: the agreements are read after the head is locked.
   *
   * @return the decision, or the earlier one under the same id; an objection when that one answered
   *     another question
   */
  public Uni<Decision<GeboektBesluit>> neem(UnitOfWork.Sql tx, Verstrekkingsvraag vraag) {
    return Betrokkeneslot.gedeeld(tx, vraag.betrokkeneId())
        .chain(() -> lees(tx, vraag))
        .chain(
            stukken ->
                stukken.getItem3().isPresent()
                    ? Uni.createFrom().item(herhaald(vraag, stukken.getItem3()))
                    : boek(tx, besluit(vraag, stukken.getItem2()), stukken.getItem1()));
  }

  private Uni<Tuple3<CompactRange, List<Akkoord>, Optional<GeboektBesluit>>> lees(
      UnitOfWork.Sql tx, Verstrekkingsvraag vraag) {
    return Uni.combine()
        .all()
        .unis(
            log.vergrendel(tx),
            akkoorden.laatste(tx, vraag.betrokkeneId(), vraag.ontvanger().taak()),
            log.eerder(tx, vraag))
        .asTuple();
  }

  private Verstrekkingsbesluit besluit(Verstrekkingsvraag vraag, List<Akkoord> gegeven) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Situatie situatie =
        new Situatie(
            Partijsoorten.van(vraag.houder().taak()),
            Partijsoorten.van(vraag.ontvanger().taak()),
            vraag.fase(),
            vraag.categorieen(),
            vraag.feiten(),
            gegeven.stream().map(Akkoord::wilsuiting).toList(),
            Dag.van(nu));
    return new Verstrekkingsbesluit(
        vraag.besluitId().orElseGet(ids::next),
        vraag,
        gegeven.stream().map(Akkoord::id).toList(),
        grondslagen.beslis(situatie).perCategorie().stream().map(Categoriebesluit::van).toList(),
        nu,
        nu.plus(geldigheid),
        Zouten.nieuw());
  }

  private Uni<Decision<GeboektBesluit>> boek(
      UnitOfWork.Sql tx, Verstrekkingsbesluit besluit, CompactRange kop) {
    Leaf blad = besluit.blad();
    CompactRange nieuweKop = kop.append(blad.hash());
    GeboektBesluit geboekt =
        new GeboektBesluit(besluit, kop.size(), blad.hash(), nieuweKop.root(), blad.zegel());
    tx.afterCommit(() -> meter.genomen(geboekt));
    return log.boek(tx, geboekt, nieuweKop).replaceWith(Decision.accept(geboekt));
  }

  private static Decision<GeboektBesluit> herhaald(
      Verstrekkingsvraag vraag, Optional<GeboektBesluit> eerder) {
    return eerder
        .filter(geboekt -> geboekt.besluit().vraag().equals(vraag))
        .map(Decision::accept)
        .orElseGet(
            () ->
                Decision.reject(
                    Bezwaar.opVeld(
                        "/besluitId",
                        "ander-besluit",
                        "Met dit id is al een ander besluit genomen.",
                        "Kies voor elk besluit een eigen id.")));
  }
}
