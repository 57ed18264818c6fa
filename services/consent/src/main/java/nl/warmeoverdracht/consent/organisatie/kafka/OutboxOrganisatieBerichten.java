package nl.warmeoverdracht.consent.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisatie;
import nl.warmeoverdracht.consent.organisatie.OrganisatieBerichten;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;

/** Publishes registrations on {@code consent.organisatie}; the version is the sequence. */
@ApplicationScoped
class OutboxOrganisatieBerichten implements OrganisatieBerichten {

  private final Outbox outbox;

  OutboxOrganisatieBerichten(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> geregistreerd(
      UnitOfWork tx, Partij door, GeregistreerdeOrganisatie geregistreerd) {
    Organisatie organisatie = geregistreerd.organisatie();
    var gebeurtenis =
        new OrganisatieGeregistreerd(
            organisatie.oin().waarde(),
            organisatie.naam(),
            organisatie
                .gemeente()
                .map(g -> new OrganisatieGebeurtenis.Gemeente(g.code(), g.naam()))
                .orElse(null),
            organisatie.partijen().stream()
                .map(
                    partij ->
                        new OrganisatieGebeurtenis.GeregistreerdePartij(
                            partij.taak().code(), partij.bsnBevoegd()))
                .toList());
    Gebeurtenistype type = Gebeurtenistype.van(gebeurtenis);
    return outbox.append(
        tx,
        OutgoingEvent.of(
                type.type(),
                type.topic(),
                gebeurtenis.onderwerp(),
                geregistreerd.versie(),
                door,
                gebeurtenis)
            .withDataref("/v1/organisaties/" + gebeurtenis.oin()));
  }
}
