package nl.warmeoverdracht.municipality.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieSamengevoegd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieVertrokken;
import nl.warmeoverdracht.contracts.Topics;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.municipality.organisatie.Organisatie;
import nl.warmeoverdracht.municipality.organisatie.Organisatie.Einde;
import nl.warmeoverdracht.municipality.organisatie.Organisaties;

/** Keeps up to date what organisations are called and who took over from whom. */
@ApplicationScoped
public class OrganisatieConsumer implements EventHandler.Technical {

  private final Organisaties organisaties;

  OrganisatieConsumer(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  @Override
  public Set<String> types() {
    return Arrays.stream(Gebeurtenistype.values())
        .filter(type -> type.topic().equals(Topics.CONSENT_ORGANISATIE))
        .map(Gebeurtenistype::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    Gebeurtenistype type = Gebeurtenistype.metType(event.type()).orElseThrow();
    OrganisatieGebeurtenis data = (OrganisatieGebeurtenis) event.data(type.soort());
    Organisatie organisatie = new Organisatie(new Oin(data.oin()), data.naam(), einde(data));
    return organisaties.bewaar(tx, organisatie, event.sequence());
  }

  private static Optional<Einde> einde(OrganisatieGebeurtenis data) {
    return switch (data) {
      case OrganisatieGeregistreerd _ -> Optional.empty();
      case OrganisatieSamengevoegd samengevoegd ->
          Optional.of(
              new Einde(
                  samengevoegd.ingangsdatum(), Optional.of(new Oin(samengevoegd.opvolger()))));
      case OrganisatieVertrokken vertrokken ->
          Optional.of(new Einde(vertrokken.vertrektOp(), Optional.empty()));
    };
  }
}
