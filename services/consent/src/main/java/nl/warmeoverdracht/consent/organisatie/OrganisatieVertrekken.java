package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.organisatie.Verloopregel.Soort;
import nl.warmeoverdracht.kernel.Bezwaar;

/** Lets an organisation leave from a day on, unless it still owes something. */
@ApplicationScoped
public class OrganisatieVertrekken {

  private final Organisaties organisaties;
  private final OrganisatieBoek boek;
  private final Instance<Verplichting> verplichtingen;
  private final Clock clock;

  OrganisatieVertrekken(
      Organisaties organisaties,
      OrganisatieBoek boek,
      Instance<Verplichting> verplichtingen,
      Clock clock) {
    this.organisaties = organisaties;
    this.boek = boek;
    this.verplichtingen = verplichtingen;
    this.clock = clock;
  }

  /** Leaves in the transaction given, or all objections. */
  public Uni<Wijziging> vertrek(
      UnitOfWork.Hibernate tx, Opdracht opdracht, Oin oin, Einde.Vertrokken einde) {
    return organisaties
        .vergrendel(tx, oin)
        .chain(
            gevonden ->
                gevonden
                    .map(was -> beslis(tx, opdracht, einde, was))
                    .orElseGet(() -> Uni.createFrom().item(new Wijziging.Onbekend())));
  }

  private Uni<Wijziging> beslis(
      UnitOfWork.Hibernate tx,
      Opdracht opdracht,
      Einde.Vertrokken einde,
      GeregistreerdeOrganisatie was) {
    if (!opdracht.zag(was)) {
      return Uni.createFrom().item(new Wijziging.Verouderd());
    }
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate vandaag = Dag.van(nu);
    return organisaties
        .voorgangers(tx, was.organisatie().oin())
        .map(voorgangers -> EindeRegels.vertrekken(was, einde, voorgangers, vandaag))
        .chain(bezwaren -> schulden(tx, opdracht, was, vandaag).map(open -> alle(bezwaren, open)))
        .chain(
            bezwaren -> {
              if (!bezwaren.isEmpty()) {
                return Uni.createFrom().item(new Wijziging.Geweigerd(bezwaren));
              }
              var nieuw = was.wordt(was.organisatie(), Optional.of(einde), nu);
              var regel = Verloopregel.van(nieuw, Soort.VERTROKKEN, opdracht.door());
              return boek.boek(tx, opdracht, nieuw, regel);
            });
  }

  /**
   * Asks as each of its parties in turn, because only the party itself sees its rows; then goes on
   * as the operator.
   */
  private Uni<List<Bezwaar>> schulden(
      UnitOfWork tx, Opdracht opdracht, GeregistreerdeOrganisatie was, LocalDate vandaag) {
    List<Partij> partijen =
        was.organisatie().taken().stream()
            .map(taak -> new Partij(was.organisatie().oin(), taak))
            .toList();
    return Multi.createFrom()
        .iterable(partijen)
        .onItem()
        .transformToUniAndConcatenate(
            partij -> organisaties.handelAls(tx, partij).chain(() -> schulden(tx, partij, vandaag)))
        .collect()
        .asList()
        .call(() -> organisaties.handelAls(tx, opdracht.door()))
        .map(lijsten -> lijsten.stream().flatMap(List::stream).toList());
  }

  private Uni<List<Bezwaar>> schulden(UnitOfWork tx, Partij partij, LocalDate vandaag) {
    return Multi.createFrom()
        .iterable(verplichtingen)
        .onItem()
        .transformToUniAndConcatenate(verplichting -> verplichting.van(tx, partij, vandaag))
        .collect()
        .asList()
        .map(lijsten -> lijsten.stream().flatMap(List::stream).toList());
  }

  private static List<Bezwaar> alle(List<Bezwaar> bezwaren, List<Bezwaar> open) {
    List<Bezwaar> alle = new ArrayList<>(bezwaren);
    alle.addAll(open);
    return alle;
  }
}
