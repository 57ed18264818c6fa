package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/** Registers an organisation, or replaces its registration. The same again changes nothing. */
@ApplicationScoped
public class OrganisatieRegistreren {

  private final Organisaties organisaties;
  private final OrganisatieBerichten berichten;
  private final Clock clock;

  OrganisatieRegistreren(Organisaties organisaties, OrganisatieBerichten berichten, Clock clock) {
    this.organisaties = organisaties;
    this.berichten = berichten;
    this.clock = clock;
  }

  /**
   * Registers in the transaction given, together with the event.
   *
   * @return the registration and whether it is new, or all objections
   */
  public Uni<Decision<Uitslag>> registreer(
      UnitOfWork.Hibernate tx, Partij door, Organisatie organisatie) {
    List<Bezwaar> bezwaren = RegistratieRegels.bezwaren(organisatie);
    return bezwaren.isEmpty()
        ? organisaties
            .vergrendel(tx, organisatie.oin())
            .chain(eerder -> leg(tx, door, organisatie, eerder))
            .map(Decision::accept)
        : Uni.createFrom().item(Decision.reject(bezwaren));
  }

  private Uni<Uitslag> leg(
      UnitOfWork.Hibernate tx,
      Partij door,
      Organisatie organisatie,
      Optional<GeregistreerdeOrganisatie> eerder) {
    if (eerder.filter(was -> was.organisatie().equals(organisatie)).isPresent()) {
      return Uni.createFrom().item(new Uitslag(eerder.get(), false));
    }
    long versie = eerder.map(GeregistreerdeOrganisatie::versie).orElse(0L) + 1;
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var nieuw = new GeregistreerdeOrganisatie(organisatie, versie, nu);
    Uni<Void> bewaard =
        eerder.isPresent() ? organisaties.vervang(tx, nieuw) : organisaties.voegToe(tx, nieuw);
    return bewaard
        .chain(() -> berichten.geregistreerd(tx, door, nieuw))
        .replaceWith(new Uitslag(nieuw, eerder.isEmpty()));
  }

  /**
   * What came of it.
   *
   * @param nieuw whether it was not registered before
   */
  public record Uitslag(GeregistreerdeOrganisatie organisatie, boolean nieuw) {}
}
