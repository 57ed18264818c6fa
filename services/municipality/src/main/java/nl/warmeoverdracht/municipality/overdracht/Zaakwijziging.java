package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.municipality.overdracht.Uitkomst.Gelukt;

/**
 * The one way in which a decision of ours changes a case: version check, decision, new state,
 * course and message, all in the caller's transaction. Of two people at once one wins and the other
 * gets {@link Uitkomst.Verouderd}.
 */
@ApplicationScoped
class Zaakwijziging {

  private final OntvangenOverdrachten overdrachten;
  private final Verloop verloop;
  private final Berichten berichten;
  private final Overgangteller teller;
  private final Clock klok;

  Zaakwijziging(
      OntvangenOverdrachten overdrachten,
      Verloop verloop,
      Berichten berichten,
      Overgangteller teller,
      Clock klok) {
    this.overdrachten = overdrachten;
    this.verloop = verloop;
    this.berichten = berichten;
    this.teller = teller;
    this.klok = klok;
  }

  Uni<Uitkomst<Zaak>> wijzig(
      UnitOfWork tx,
      Opdracht opdracht,
      BiFunction<OntvangenOverdracht, Instant, Decision<Overgang>> beslissing) {
    Instant nu = klok.instant();
    return overdrachten
        .vindVoorWijziging(tx, opdracht.overdrachtId())
        .chain(
            gevonden ->
                gevonden
                    .map(zaak -> beslis(tx, opdracht, zaak, beslissing, nu))
                    .orElseGet(() -> klaar(new Uitkomst.NietGevonden<>())));
  }

  private Uni<Uitkomst<Zaak>> beslis(
      UnitOfWork tx,
      Opdracht opdracht,
      Zaak zaak,
      BiFunction<OntvangenOverdracht, Instant, Decision<Overgang>> beslissing,
      Instant nu) {
    if (zaak.versie() != opdracht.versie()) {
      return klaar(new Uitkomst.Verouderd<>());
    }
    return switch (beslissing.apply(zaak.overdracht(), nu)) {
      case Decision.Rejected<Overgang>(List<Bezwaar> bezwaren) ->
          klaar(new Uitkomst.Geweigerd<>(bezwaren));
      case Decision.Accepted<Overgang>(Overgang overgang) ->
          overgang
              .gebeurtenis()
              .map(gebeurtenis -> voerUit(tx, opdracht, zaak.met(overgang.naar(), nu), gebeurtenis))
              .orElseGet(() -> klaar(new Gelukt<>(zaak)));
    };
  }

  private Uni<Uitkomst<Zaak>> voerUit(
      UnitOfWork tx, Opdracht opdracht, Zaak nieuw, OverdrachtGebeurtenis gebeurtenis) {
    Aanbod aanbod = nieuw.overdracht().aanbod();
    tx.afterCommit(() -> teller.overgang(nieuw.overdracht().toestand()));
    return overdrachten
        .vervang(tx, nieuw)
        .chain(
            () -> verloop.schrijf(tx, aanbod.overdrachtId(), regel(nieuw, gebeurtenis, opdracht)))
        .chain(() -> berichten.verstuur(tx, aanbod, gebeurtenis))
        .replaceWith(new Gelukt<>(nieuw));
  }

  private static Verloopregel regel(
      Zaak zaak, OverdrachtGebeurtenis gebeurtenis, Opdracht opdracht) {
    Aanbod aanbod = zaak.overdracht().aanbod();
    return new Verloopregel(
        0,
        gebeurtenis.naam(),
        zaak.gewijzigdTijdstip(),
        gebeurtenis instanceof OverdrachtGebeurtenis.KennismakingVastgelegd kennismaking
            ? Optional.of(kennismaking.gehoudenOp())
            : Optional.empty(),
        aanbod.versie(),
        aanbod.ontvanger(),
        Optional.of(opdracht.rol()));
  }

  private static Uni<Uitkomst<Zaak>> klaar(Uitkomst<Zaak> uitkomst) {
    return Uni.createFrom().item(uitkomst);
  }
}
