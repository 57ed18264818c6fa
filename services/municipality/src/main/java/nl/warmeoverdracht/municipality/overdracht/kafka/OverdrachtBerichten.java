package nl.warmeoverdracht.municipality.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.MunicipalityOverdrachtGebeurtenis;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;
import nl.warmeoverdracht.municipality.overdracht.Aanbod;
import nl.warmeoverdracht.municipality.overdracht.Berichten;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.OverdrachtGebeurtenis;

/** Publishes what the sender must hear on {@code municipality.overdracht}, through the outbox. */
@ApplicationScoped
class OverdrachtBerichten implements Berichten {

  private final Outbox outbox;
  private final OntvangenOverdrachten overdrachten;

  OverdrachtBerichten(Outbox outbox, OntvangenOverdrachten overdrachten) {
    this.outbox = outbox;
    this.overdrachten = overdrachten;
  }

  @Override
  public Uni<Void> verstuur(UnitOfWork tx, Aanbod aanbod, OverdrachtGebeurtenis gebeurtenis) {
    return overdrachten
        .volgendBerichtnummer(tx, aanbod.overdrachtId())
        .chain(nummer -> outbox.append(tx, event(aanbod, gebeurtenis, nummer)));
  }

  private static OutgoingEvent event(
      Aanbod aanbod, OverdrachtGebeurtenis gebeurtenis, long nummer) {
    MunicipalityOverdrachtGebeurtenis data = data(aanbod, gebeurtenis);
    Gebeurtenistype type = Gebeurtenistype.van(data);
    return OutgoingEvent.of(
            type.type(), type.topic(), data.onderwerp(), nummer, aanbod.ontvanger(), data)
        .withDataref(dataref(aanbod.overdrachtId(), gebeurtenis));
  }

  private static MunicipalityOverdrachtGebeurtenis data(
      Aanbod aanbod, OverdrachtGebeurtenis gebeurtenis) {
    UUID id = aanbod.overdrachtId();
    int versie = aanbod.versie();
    PartijReferentie afzender = referentie(aanbod.afzender());
    PartijReferentie ontvanger = referentie(aanbod.ontvanger());
    return switch (gebeurtenis) {
      case OverdrachtGebeurtenis.OverdrachtAanvaard() ->
          new MunicipalityOverdrachtGebeurtenis.OverdrachtAanvaard(id, versie, afzender, ontvanger);
      case OverdrachtGebeurtenis.OverdrachtTeruggelegd() ->
          new MunicipalityOverdrachtGebeurtenis.OverdrachtTeruggelegd(
              id, versie, afzender, ontvanger);
      case OverdrachtGebeurtenis.VraagGesteld(UUID vraagId) ->
          new MunicipalityOverdrachtGebeurtenis.VraagGesteld(
              id, versie, afzender, ontvanger, vraagId);
      case OverdrachtGebeurtenis.KennismakingVastgelegd kennismaking ->
          new MunicipalityOverdrachtGebeurtenis.KennismakingVastgelegd(
              id, versie, afzender, ontvanger, kennismaking.kennismakingId());
    };
  }

  private static String dataref(UUID overdrachtId, OverdrachtGebeurtenis gebeurtenis) {
    String overdracht = "/v1/ontvangen-overdrachten/" + overdrachtId;
    return gebeurtenis instanceof OverdrachtGebeurtenis.VraagGesteld(UUID vraagId)
        ? overdracht + "/vragen/" + vraagId
        : overdracht + "/terugkoppeling";
  }

  private static PartijReferentie referentie(Partij partij) {
    return new PartijReferentie(partij.oin().waarde(), partij.taak().code());
  }
}
