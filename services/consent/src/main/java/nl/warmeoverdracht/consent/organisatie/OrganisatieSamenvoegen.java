package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.organisatie.Verloopregel.Soort;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Lets one organisation go up in another from a day on (as municipalities do on 1 January). The
 * successor gets the tasks that it lacks at once, so that its people and software are ready.
 */
@ApplicationScoped
public class OrganisatieSamenvoegen {

  private final Organisaties organisaties;
  private final OrganisatieBoek boek;
  private final Clock clock;

  OrganisatieSamenvoegen(Organisaties organisaties, OrganisatieBoek boek, Clock clock) {
    this.organisaties = organisaties;
    this.boek = boek;
    this.clock = clock;
  }

  /** Merges in the transaction given; both organisations are locked, in the order of their OIN. */
  public Uni<Wijziging> voegSamen(
      UnitOfWork.Hibernate tx, Opdracht opdracht, Oin oin, Einde.Samengevoegd einde) {
    boolean eerst = oin.waarde().compareTo(einde.opvolger().waarde()) <= 0;
    return organisaties
        .vergrendel(tx, eerst ? oin : einde.opvolger())
        .chain(
            een ->
                organisaties
                    .vergrendel(tx, eerst ? einde.opvolger() : oin)
                    .chain(
                        ander ->
                            beslis(tx, opdracht, einde, eerst ? een : ander, eerst ? ander : een)));
  }

  private Uni<Wijziging> beslis(
      UnitOfWork.Hibernate tx,
      Opdracht opdracht,
      Einde.Samengevoegd einde,
      Optional<GeregistreerdeOrganisatie> gevonden,
      Optional<GeregistreerdeOrganisatie> opvolger) {
    if (gevonden.isEmpty()) {
      return Uni.createFrom().item(new Wijziging.Onbekend());
    }
    GeregistreerdeOrganisatie was = gevonden.get();
    if (!opdracht.zag(was)) {
      return Uni.createFrom().item(new Wijziging.Verouderd());
    }
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Bezwaar> bezwaren = EindeRegels.samenvoegen(was, einde, opvolger, Dag.van(nu));
    return bezwaren.isEmpty()
        ? boek(tx, opdracht, einde, was, opvolger.orElseThrow(), nu)
        : Uni.createFrom().item(new Wijziging.Geweigerd(bezwaren));
  }

  private Uni<Wijziging> boek(
      UnitOfWork.Hibernate tx,
      Opdracht opdracht,
      Einde.Samengevoegd einde,
      GeregistreerdeOrganisatie was,
      GeregistreerdeOrganisatie opvolger,
      Instant nu) {
    var erft =
        opvolger.wordt(opvolger.organisatie().metTakenVan(was.organisatie()), Optional.empty(), nu);
    var eindigt = was.wordt(was.organisatie(), Optional.of(einde), nu);
    Oin oin = was.organisatie().oin();
    return boek.boek(
            tx, opdracht, erft, Verloopregel.opvolger(erft, oin, einde.vanaf(), opdracht.door()))
        .chain(
            () ->
                boek.boek(
                    tx,
                    opdracht,
                    eindigt,
                    Verloopregel.van(eindigt, Soort.SAMENGEVOEGD, opdracht.door())));
  }
}
