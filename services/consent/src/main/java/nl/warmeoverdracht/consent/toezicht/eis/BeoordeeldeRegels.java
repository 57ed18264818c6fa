package nl.warmeoverdracht.consent.toezicht.eis;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.consent.toezicht.Regelbeoordeling;
import nl.warmeoverdracht.consent.verstrekking.BesluitInstellingen;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.Regeleis;

/**
 * Where an operator demands it ({@code warmeoverdracht.consent.eis-beoordeling}), no decision rests
 * on a version of a rule that no privacy officer signed for. Signatures are read every ten seconds;
 * until the first time none counts, so a starting service refuses rather than allows.
 */
@ApplicationScoped
class BeoordeeldeRegels implements Regeleis {

  private final boolean eis;
  private final Regelbeoordeling beoordeling;
  private volatile Set<String> beoordeeld = Set.of();

  BeoordeeldeRegels(BesluitInstellingen instellingen, Regelbeoordeling beoordeling) {
    this.eis = instellingen.eisBeoordeling();
    this.beoordeling = beoordeling;
  }

  @Scheduled(every = "{warmeoverdracht.consent.beoordelingen-elke}")
  Uni<Void> ververs() {
    return eis
        ? beoordeling
            .standen()
            .invoke(
                standen ->
                    beoordeeld =
                        standen.stream()
                            .filter(stand -> stand.beoordeling().isPresent())
                            .map(stand -> stand.regel().id() + "/" + stand.regel().versie())
                            .collect(Collectors.toUnmodifiableSet()))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  @Override
  public Categoriebesluit toets(Categoriebesluit besluit) {
    String regel = besluit.grondslagId().orElse("") + "/" + besluit.grondslagVersie().orElse(0);
    return !eis || !besluit.toegestaan() || beoordeeld.contains(regel)
        ? besluit
        : new Categoriebesluit(
            besluit.categorie(),
            false,
            besluit.grondslagId(),
            besluit.grondslagVersie(),
            besluit.artikel(),
            "De regel hiervoor is nog niet beoordeeld door een functionaris gegevensbescherming.",
            Optional.of("Een beoordeling van regel " + regel + " door toezicht."));
  }
}
