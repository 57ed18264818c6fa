package nl.warmeoverdracht.municipality.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.municipality.organisatie.Organisaties;

/** Keeps the names of organisations up to date. */
@ApplicationScoped
public class OrganisatieConsumer implements EventHandler.Technical {

  private final Organisaties organisaties;

  OrganisatieConsumer(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  @Override
  public Set<String> types() {
    return Set.of(Gebeurtenistype.ORGANISATIE_GEREGISTREERD.type());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    OrganisatieGeregistreerd geregistreerd = event.data(OrganisatieGeregistreerd.class);
    return organisaties.bewaar(tx, new Oin(geregistreerd.oin()), geregistreerd.naam());
  }
}
