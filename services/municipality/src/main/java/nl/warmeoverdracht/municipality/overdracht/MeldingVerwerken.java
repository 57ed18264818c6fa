package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.Aangeboden;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.VraagBeantwoord;
import nl.warmeoverdracht.municipality.overdracht.Wegwijzers.Wegwijzer;

/**
 * Follows the sender. A message that was seen before, or that is older than one that was seen,
 * changes nothing (invariant 4); neither does one of a party that did not send this handover.
 */
@ApplicationScoped
public class MeldingVerwerken {

  /**
   * A message of the sender to one of our parties.
   *
   * @param volgnummer its number among the sender's messages about this handover
   * @param tijdstip when the sender recorded it
   */
  public record Bericht(
      UUID overdrachtId,
      Partij afzender,
      Partij ontvanger,
      int aanbodVersie,
      long volgnummer,
      Instant tijdstip,
      Afzendermelding melding) {}

  private final OntvangenOverdrachten overdrachten;
  private final Wegwijzers wegwijzers;
  private final Verloop verloop;
  private final Vragen vragen;
  private final Overgangteller teller;
  private final Clock klok;

  MeldingVerwerken(
      OntvangenOverdrachten overdrachten,
      Wegwijzers wegwijzers,
      Verloop verloop,
      Vragen vragen,
      Overgangteller teller,
      Clock klok) {
    this.overdrachten = overdrachten;
    this.wegwijzers = wegwijzers;
    this.verloop = verloop;
    this.vragen = vragen;
    this.teller = teller;
    this.klok = klok;
  }

  /** Handles the message within a transaction of its receiver. */
  public Uni<Void> verwerk(UnitOfWork tx, Bericht bericht) {
    return wegwijzers
        .schuifOp(
            tx,
            bericht.overdrachtId(),
            new Wegwijzer(bericht.ontvanger(), bericht.afzender()),
            bericht.volgnummer())
        .chain(nieuw -> nieuw ? volg(tx, bericht) : Uni.createFrom().voidItem());
  }

  private Uni<Void> volg(UnitOfWork tx, Bericht bericht) {
    return overdrachten
        .vindVoorWijziging(tx, bericht.overdrachtId())
        .chain(
            gevonden ->
                gevonden.map(zaak -> wijzig(tx, bericht, zaak)).orElseGet(() -> open(tx, bericht)));
  }

  /** Only an offer opens a case; about anything else without a case there is nothing to follow. */
  private Uni<Void> open(UnitOfWork tx, Bericht bericht) {
    if (!(bericht.melding() instanceof Aangeboden aangeboden)) {
      return Uni.createFrom().voidItem();
    }
    Aanbod aanbod =
        new Aanbod(
            bericht.overdrachtId(),
            bericht.ontvanger(),
            bericht.afzender(),
            bericht.aanbodVersie(),
            aangeboden.uiterlijkeReactieTijdstip(),
            aangeboden.vorigeOverdrachtId());
    Zaak zaak =
        Zaak.nieuw(
            new OntvangenOverdracht.Ontvangen(aanbod, Optional.empty()),
            UUID.randomUUID(),
            klok.instant());
    tx.afterCommit(() -> teller.overgang(Toestand.ONTVANGEN));
    return overdrachten.voegToe(tx, zaak).chain(() -> schrijf(tx, bericht));
  }

  private Uni<Void> wijzig(UnitOfWork tx, Bericht bericht, Zaak zaak) {
    if (bericht.melding() instanceof VraagBeantwoord(UUID vraagId)) {
      return vragen
          .markeerBeantwoord(tx, bericht.overdrachtId(), vraagId, bericht.tijdstip())
          .chain(nieuw -> nieuw ? schrijf(tx, bericht) : Uni.createFrom().voidItem());
    }
    OntvangenOverdracht na =
        AfzenderRegels.verwerk(zaak.overdracht(), bericht.aanbodVersie(), bericht.melding());
    if (na.equals(zaak.overdracht())) {
      return Uni.createFrom().voidItem();
    }
    tx.afterCommit(() -> teller.overgang(na.toestand()));
    return overdrachten.vervang(tx, zaak.met(na, klok.instant())).chain(() -> schrijf(tx, bericht));
  }

  private Uni<Void> schrijf(UnitOfWork tx, Bericht bericht) {
    return verloop.schrijf(
        tx,
        bericht.overdrachtId(),
        new Verloopregel(
            0,
            bericht.melding().naam(),
            bericht.tijdstip(),
            Optional.empty(),
            bericht.aanbodVersie(),
            bericht.afzender(),
            Optional.empty()));
  }
}
