package nl.warmeoverdracht.school.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.GeregistreerdePartij;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieSamengevoegd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieVertrokken;
import nl.warmeoverdracht.contracts.Topics;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.school.organisatie.Gemeente;
import nl.warmeoverdracht.school.organisatie.Organisatie;
import nl.warmeoverdracht.school.organisatie.Organisatie.Einde;
import nl.warmeoverdracht.school.organisatie.Organisatie.Taakbevoegdheid;
import nl.warmeoverdracht.school.organisatie.Organisaties;

/** Keeps the read model of organisations as the consent service announces them. */
@ApplicationScoped
class OrganisatieVerwerker implements EventHandler.Technical {

  private final Organisaties organisaties;

  OrganisatieVerwerker(Organisaties organisaties) {
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
    return organisaties.registreer(tx, organisatie(data), event.sequence());
  }

  private static Organisatie organisatie(OrganisatieGebeurtenis data) {
    return new Organisatie(
        new Oin(data.oin()),
        data.naam(),
        Optional.ofNullable(data.gemeente()).map(g -> new Gemeente(g.code(), g.naam())),
        data.partijen().stream().flatMap(p -> taak(p).stream()).toList(),
        einde(data));
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

  /** A task that only tomorrow's version knows is no reason to stop reading. */
  private static Optional<Taakbevoegdheid> taak(GeregistreerdePartij partij) {
    return Taak.metCode(partij.taak()).map(taak -> new Taakbevoegdheid(taak, partij.bsnBevoegd()));
  }
}
