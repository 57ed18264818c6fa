package nl.warmeoverdracht.school.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.GeregistreerdePartij;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.school.organisatie.Gemeente;
import nl.warmeoverdracht.school.organisatie.Organisatie;
import nl.warmeoverdracht.school.organisatie.Organisatie.Taakbevoegdheid;
import nl.warmeoverdracht.school.organisatie.Organisaties;

/** Keeps the read model of organisations as the consent service announces them. */
@ApplicationScoped
class OrganisatieGeregistreerdVerwerker implements EventHandler.Technical {

  private final Organisaties organisaties;

  OrganisatieGeregistreerdVerwerker(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  @Override
  public Set<String> types() {
    return Set.of(Gebeurtenistype.ORGANISATIE_GEREGISTREERD.type());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    OrganisatieGeregistreerd data = event.data(OrganisatieGeregistreerd.class);
    return organisaties.registreer(tx, organisatie(data), event.sequence());
  }

  private static Organisatie organisatie(OrganisatieGeregistreerd data) {
    return new Organisatie(
        new Oin(data.oin()),
        data.naam(),
        Optional.ofNullable(data.gemeente()).map(g -> new Gemeente(g.code(), g.naam())),
        data.partijen().stream().flatMap(p -> taak(p).stream()).toList());
  }

  /** A task that only tomorrow's version knows is no reason to stop reading. */
  private static Optional<Taakbevoegdheid> taak(GeregistreerdePartij partij) {
    return Taak.metCode(partij.taak()).map(taak -> new Taakbevoegdheid(taak, partij.bsnBevoegd()));
  }
}
