package nl.warmeoverdracht.consent.rechten.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.RechtenBerichten;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.KennisgevingTeLaat;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.OverKennisgeving;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.RectificatieGevraagd;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.ToestemmingIngetrokken;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.WissingGevraagd;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;

/**
 * Publishes notices on {@code consent.toestemming}. Every notice has a key of its own: being asked
 * is its first event, being late its second.
 */
@ApplicationScoped
class OutboxRechtenBerichten implements RechtenBerichten {

  private static final long GEVRAAGD = 1;
  private static final long TE_LAAT = 2;

  private final Outbox outbox;

  OutboxRechtenBerichten(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> gevraagd(UnitOfWork tx, List<Kennisgeving> kennisgevingen) {
    return Multi.createFrom()
        .iterable(kennisgevingen)
        .onItem()
        .transformToUniAndConcatenate(
            kennisgeving -> publiceer(tx, kennisgeving, gevraagd(kennisgeving), GEVRAAGD))
        .onItem()
        .ignoreAsUni();
  }

  @Override
  public Uni<Void> teLaat(UnitOfWork tx, Kennisgeving kennisgeving) {
    return publiceer(
        tx,
        kennisgeving,
        new KennisgevingTeLaat(
            kennisgeving.id(),
            kennisgeving.verzoekId(),
            kennisgeving.overdrachtId().orElse(null),
            referentie(kennisgeving.houder()),
            referentie(kennisgeving.ontvanger()),
            kennisgeving.uiterlijkTijdstip()),
        TE_LAAT);
  }

  private static OverKennisgeving gevraagd(Kennisgeving k) {
    var overdracht = k.overdrachtId().orElse(null);
    var houder = referentie(k.houder());
    var ontvanger = referentie(k.ontvanger());
    return switch (k.soort()) {
      case INTREKKING ->
          new ToestemmingIngetrokken(
              k.id(), k.verzoekId(), overdracht, houder, ontvanger, k.uiterlijkTijdstip());
      case RECTIFICATIE ->
          new RectificatieGevraagd(
              k.id(), k.verzoekId(), overdracht, houder, ontvanger, k.uiterlijkTijdstip());
      case WISSING ->
          new WissingGevraagd(
              k.id(), k.verzoekId(), overdracht, houder, ontvanger, k.uiterlijkTijdstip());
    };
  }

  private Uni<Void> publiceer(
      UnitOfWork tx, Kennisgeving kennisgeving, OverKennisgeving gebeurtenis, long volgorde) {
    Gebeurtenistype type = Gebeurtenistype.van(gebeurtenis);
    return outbox.append(
        tx,
        OutgoingEvent.of(
                type.type(),
                type.topic(),
                gebeurtenis.onderwerp(),
                volgorde,
                kennisgeving.houder(),
                gebeurtenis)
            .withDataref("/v1/kennisgevingen/" + kennisgeving.id()));
  }

  private static PartijReferentie referentie(Partij partij) {
    return new PartijReferentie(partij.oin().waarde(), partij.taak().code());
  }
}
