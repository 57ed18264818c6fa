package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.Verloopregel.Soort;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Registers an organisation, or replaces its registration. The same again changes nothing; who left
 * comes back with a new registration.
 */
@ApplicationScoped
public class OrganisatieRegistreren {

  private final Organisaties organisaties;
  private final OrganisatieBoek boek;
  private final Clock clock;

  OrganisatieRegistreren(Organisaties organisaties, OrganisatieBoek boek, Clock clock) {
    this.organisaties = organisaties;
    this.boek = boek;
    this.clock = clock;
  }

  /** Registers in the transaction given, together with course and event. */
  public Uni<Wijziging> registreer(
      UnitOfWork.Hibernate tx, Opdracht opdracht, Organisatie organisatie) {
    List<Bezwaar> bezwaren = RegistratieRegels.bezwaren(organisatie);
    return bezwaren.isEmpty()
        ? organisaties
            .vergrendel(tx, organisatie.oin())
            .chain(eerder -> leg(tx, opdracht, organisatie, eerder))
        : Uni.createFrom().item(new Wijziging.Geweigerd(bezwaren));
  }

  private Uni<Wijziging> leg(
      UnitOfWork.Hibernate tx,
      Opdracht opdracht,
      Organisatie organisatie,
      Optional<GeregistreerdeOrganisatie> eerder) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return eerder
        .map(was -> wijzig(tx, opdracht, organisatie, was, nu))
        .orElseGet(
            () -> {
              var nieuw = new GeregistreerdeOrganisatie(organisatie, 1, nu, Optional.empty());
              var regel = Verloopregel.van(nieuw, Soort.GEREGISTREERD, opdracht.door());
              return boek.boek(tx, opdracht, nieuw, regel);
            });
  }

  private Uni<Wijziging> wijzig(
      UnitOfWork.Hibernate tx,
      Opdracht opdracht,
      Organisatie organisatie,
      GeregistreerdeOrganisatie was,
      Instant nu) {
    if (was.organisatie().equals(organisatie) && was.einde().isEmpty()) {
      return Uni.createFrom().item(new Wijziging.Gedaan(was, false));
    }
    if (was.einde().orElse(null) instanceof Einde.Samengevoegd einde) {
      return Uni.createFrom().item(new Wijziging.Geweigerd(List.of(opgegaan(einde))));
    }
    if (opdracht.gezien().isEmpty()) {
      return Uni.createFrom().item(new Wijziging.VersieOntbreekt());
    }
    if (!opdracht.zag(was)) {
      return Uni.createFrom().item(new Wijziging.Verouderd());
    }
    var nieuw = was.wordt(organisatie, Optional.empty(), nu);
    Soort soort = was.einde().isPresent() ? Soort.TERUGGEKEERD : Soort.GEWIJZIGD;
    return boek.boek(tx, opdracht, nieuw, Verloopregel.van(nieuw, soort, opdracht.door()));
  }

  private static Bezwaar opgegaan(Einde.Samengevoegd einde) {
    return Bezwaar.van(
        "samengevoegd",
        "Deze organisatie gaat per " + einde.vanaf() + " op in " + einde.opvolger().waarde() + ".",
        "Wijzig de registratie van de opvolger.");
  }
}
