package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.municipality.overdracht.OverdrachtGebeurtenis.VraagGesteld;

/** Asks the sender something. The text stays here until the sender fetches it. */
@ApplicationScoped
public class VraagStellen {

  private final OntvangenOverdrachten overdrachten;
  private final Vragen vragen;
  private final Verloop verloop;
  private final Berichten berichten;
  private final UuidV7 ids;
  private final Clock klok;

  VraagStellen(
      OntvangenOverdrachten overdrachten,
      Vragen vragen,
      Verloop verloop,
      Berichten berichten,
      UuidV7 ids,
      Clock klok) {
    this.overdrachten = overdrachten;
    this.vragen = vragen;
    this.verloop = verloop;
    this.berichten = berichten;
    this.ids = ids;
    this.klok = klok;
  }

  /** Asks within the party's transaction; several people may ask at the same time. */
  public Uni<Uitkomst<Vraag>> stel(UnitOfWork tx, UUID overdrachtId, String rol, String tekst) {
    Vraag vraag = new Vraag(ids.next(), tekst, klok.instant(), Optional.empty(), Optional.empty());
    return overdrachten
        .vindVoorWijziging(tx, overdrachtId)
        .chain(
            gevonden ->
                gevonden
                    .map(zaak -> stel(tx, zaak.overdracht(), rol, vraag))
                    .orElseGet(() -> klaar(new Uitkomst.NietGevonden<>())));
  }

  private Uni<Uitkomst<Vraag>> stel(
      UnitOfWork tx, OntvangenOverdracht overdracht, String rol, Vraag vraag) {
    return switch (ContactRegels.beoordeelVraag(overdracht, vraag.id())) {
      case Decision.Rejected<VraagGesteld>(List<Bezwaar> bezwaren) ->
          klaar(new Uitkomst.Geweigerd<>(bezwaren));
      case Decision.Accepted<VraagGesteld>(VraagGesteld gesteld) ->
          bewaar(tx, overdracht.aanbod(), rol, vraag, gesteld);
    };
  }

  private Uni<Uitkomst<Vraag>> bewaar(
      UnitOfWork tx, Aanbod aanbod, String rol, Vraag vraag, VraagGesteld gesteld) {
    Verloopregel regel =
        new Verloopregel(
            0,
            gesteld.naam(),
            vraag.gesteldTijdstip(),
            Optional.empty(),
            aanbod.versie(),
            aanbod.ontvanger(),
            Optional.of(rol));
    return vragen
        .voegToe(tx, aanbod.overdrachtId(), vraag)
        .chain(() -> verloop.schrijf(tx, aanbod.overdrachtId(), regel))
        .chain(() -> berichten.verstuur(tx, aanbod, gesteld))
        .replaceWith(new Uitkomst.Gelukt<>(vraag));
  }

  private static Uni<Uitkomst<Vraag>> klaar(Uitkomst<Vraag> uitkomst) {
    return Uni.createFrom().item(uitkomst);
  }
}
