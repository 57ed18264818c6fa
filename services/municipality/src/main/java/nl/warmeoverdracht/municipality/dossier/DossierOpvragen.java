package nl.warmeoverdracht.municipality.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Uitkomst;

/**
 * Fetches the dossier of a case that is ours and keeps a copy. Fetching again replaces the copy, so
 * a retry makes no second one. The transaction stays open during the call (its time-out is short),
 * so that a repeated command waits for the first and fetches nothing itself. The case is locked
 * meanwhile: who must take something out waits, and finds what was under way.
 */
@ApplicationScoped
public class DossierOpvragen {

  private final OntvangenOverdrachten overdrachten;
  private final Dossiers dossiers;
  private final Dossierbron bron;

  DossierOpvragen(OntvangenOverdrachten overdrachten, Dossiers dossiers, Dossierbron bron) {
    this.overdrachten = overdrachten;
    this.dossiers = dossiers;
    this.bron = bron;
  }

  /** Fetches and keeps; fails, and keeps nothing, when the sender refuses or is away. */
  public Uni<Uitkomst<Dossier>> vraagOp(UnitOfWork.Hibernate tx, UUID overdrachtId) {
    return overdrachten
        .vindVoorWijziging(tx, overdrachtId)
        .map(
            zaak ->
                zaak.map(gevonden -> bezwaren(gevonden.overdracht()))
                    .<Uitkomst<List<Bezwaar>>>map(Uitkomst.Gelukt::new)
                    .orElseGet(Uitkomst.NietGevonden::new))
        .chain(
            gevonden ->
                switch (gevonden) {
                  case Uitkomst.Gelukt<List<Bezwaar>>(List<Bezwaar> geen) when geen.isEmpty() ->
                      haalEnBewaar(tx, overdrachtId);
                  case Uitkomst.Gelukt<List<Bezwaar>>(List<Bezwaar> bezwaren) ->
                      Uni.createFrom().item(new Uitkomst.Geweigerd<>(bezwaren));
                  case Uitkomst.NietGevonden<List<Bezwaar>>(),
                      Uitkomst.Verouderd<List<Bezwaar>>(),
                      Uitkomst.Geweigerd<List<Bezwaar>> _ ->
                      Uni.createFrom().item(new Uitkomst.NietGevonden<>());
                });
  }

  private Uni<Uitkomst<Dossier>> haalEnBewaar(UnitOfWork.Hibernate tx, UUID overdrachtId) {
    return bron.haal(overdrachtId)
        .call(dossier -> dossiers.bewaar(tx, dossier))
        .map(Uitkomst.Gelukt::new);
  }

  /** The dossier opens after confirmation by the sender. */
  static List<Bezwaar> bezwaren(OntvangenOverdracht overdracht) {
    return switch (overdracht.toestand()) {
      case AANVAARD, WARM_OVERGEDRAGEN -> List.of();
      case ONTVANGEN,
          AANVAARDING_VERZOCHT,
          TERUGLEGGING_VERZOCHT,
          TERUGGELEGD,
          INGETROKKEN,
          VERLOPEN ->
          List.of(
              Bezwaar.van(
                  Uitkomst.VERKEERDE_TOESTAND,
                  "Het dossier gaat open nadat de afzender de aanvaarding heeft bevestigd.",
                  "Aanvaard de overdracht en wacht op de bevestiging."));
    };
  }
}
