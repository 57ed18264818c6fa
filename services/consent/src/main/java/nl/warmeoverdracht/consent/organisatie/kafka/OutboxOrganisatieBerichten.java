package nl.warmeoverdracht.consent.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.Einde;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisatie;
import nl.warmeoverdracht.consent.organisatie.OrganisatieBerichten;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.GeregistreerdePartij;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieSamengevoegd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieVertrokken;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;

/**
 * Publishes on {@code consent.organisatie} how an organisation is registered now; the version is
 * the sequence. Each event carries all of it, because the topic keeps only the last per OIN.
 */
@ApplicationScoped
class OutboxOrganisatieBerichten implements OrganisatieBerichten {

  private final Outbox outbox;

  OutboxOrganisatieBerichten(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> verstuur(UnitOfWork tx, Partij door, GeregistreerdeOrganisatie geregistreerd) {
    OrganisatieGebeurtenis gebeurtenis = gebeurtenis(geregistreerd);
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

  private static OrganisatieGebeurtenis gebeurtenis(GeregistreerdeOrganisatie geregistreerd) {
    Organisatie organisatie = geregistreerd.organisatie();
    String oin = organisatie.oin().waarde();
    String naam = organisatie.naam();
    OrganisatieGebeurtenis.Gemeente gemeente =
        organisatie
            .gemeente()
            .map(g -> new OrganisatieGebeurtenis.Gemeente(g.code(), g.naam()))
            .orElse(null);
    List<GeregistreerdePartij> partijen =
        organisatie.partijen().stream().map(OutboxOrganisatieBerichten::partij).toList();
    return switch (geregistreerd.einde().orElse(null)) {
      case null -> new OrganisatieGeregistreerd(oin, naam, gemeente, partijen);
      case Einde.Samengevoegd(var opvolger, var vanaf) ->
          new OrganisatieSamengevoegd(oin, naam, gemeente, partijen, opvolger.waarde(), vanaf);
      case Einde.Vertrokken(var vanaf) ->
          new OrganisatieVertrokken(oin, naam, gemeente, partijen, vanaf);
    };
  }

  private static GeregistreerdePartij partij(Organisatie.Registratie partij) {
    return new GeregistreerdePartij(partij.taak().code(), partij.bsnBevoegd());
  }
}
