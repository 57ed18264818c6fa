package nl.warmeoverdracht.school.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.MunicipalityOverdrachtGebeurtenis;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.messaging.UnprocessableEventException;
import nl.warmeoverdracht.school.overdracht.Door;
import nl.warmeoverdracht.school.overdracht.Kennismaking;
import nl.warmeoverdracht.school.overdracht.KennismakingVastleggen;
import nl.warmeoverdracht.school.overdracht.Reactie;
import nl.warmeoverdracht.school.overdracht.ReactieVerwerken;
import nl.warmeoverdracht.school.overdracht.Uitkomst;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.school.overdracht.VraagOntvangen;

/** Handles what the receiving side publishes; acts for the sender that the event names. */
@ApplicationScoped
class OntvangerGebeurtenisVerwerker implements EventHandler.Sql {

  private final ReactieVerwerken reacties;
  private final KennismakingVastleggen kennismakingen;
  private final VraagOntvangen vragen;

  OntvangerGebeurtenisVerwerker(
      ReactieVerwerken reacties, KennismakingVastleggen kennismakingen, VraagOntvangen vragen) {
    this.reacties = reacties;
    this.kennismakingen = kennismakingen;
    this.vragen = vragen;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        Gebeurtenistype.OVERDRACHT_AANVAARD.type(),
        Gebeurtenistype.OVERDRACHT_TERUGGELEGD.type(),
        Gebeurtenistype.VRAAG_GESTELD.type(),
        Gebeurtenistype.KENNISMAKING_VASTGELEGD.type());
  }

  @Override
  public Partij actingFor(ReceivedEvent event) {
    return partij(gebeurtenis(event).afzender());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    return verwerk(gebeurtenis(event), event, tx)
        .invoke(OntvangerGebeurtenisVerwerker::eisBekend)
        .replaceWithVoid();
  }

  private Uni<Uitkomst> verwerk(
      MunicipalityOverdrachtGebeurtenis gebeurtenis, ReceivedEvent event, UnitOfWork.Sql tx) {
    Partij ontvanger = partij(gebeurtenis.ontvanger());
    return switch (gebeurtenis) {
      case MunicipalityOverdrachtGebeurtenis.OverdrachtAanvaard g ->
          reacties.verwerk(
              tx,
              new Reactie.Aanvaarding(g.overdrachtId(), g.aanbodVersie(), ontvanger, event.time()));
      case MunicipalityOverdrachtGebeurtenis.OverdrachtTeruggelegd g ->
          reacties.verwerk(
              tx,
              new Reactie.Teruglegging(
                  g.overdrachtId(), g.aanbodVersie(), ontvanger, event.time()));
      case MunicipalityOverdrachtGebeurtenis.VraagGesteld g ->
          vragen.ontvang(
              tx,
              new Vraag(
                  g.overdrachtId(), g.vraagId(), g.aanbodVersie(), event.time(), Optional.empty()),
              ontvanger);
      case MunicipalityOverdrachtGebeurtenis.KennismakingVastgelegd g ->
          kennismakingen.legVast(
              tx,
              g.overdrachtId(),
              OptionalLong.empty(),
              Kennismaking.bijOntvanger(),
              Door.partij(ontvanger));
    };
  }

  /** A refusal (a late or crossed message) changes nothing; a handover must exist, though. */
  private static void eisBekend(Uitkomst uitkomst) {
    if (uitkomst instanceof Uitkomst.NietGevonden) {
      throw new UnprocessableEventException(
          "overdracht-onbekend", "the sender that the event names has no such handover");
    }
  }

  private static MunicipalityOverdrachtGebeurtenis gebeurtenis(ReceivedEvent event) {
    Class<?> soort =
        Gebeurtenistype.metType(event.type())
            .orElseThrow(() -> new IllegalStateException("a type that we did not ask for"))
            .soort();
    return (MunicipalityOverdrachtGebeurtenis) event.data(soort);
  }

  private static Partij partij(PartijReferentie referentie) {
    return Partij.van(referentie.oin(), referentie.taak());
  }
}
