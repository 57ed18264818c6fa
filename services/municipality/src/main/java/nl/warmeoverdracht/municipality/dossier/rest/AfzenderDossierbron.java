package nl.warmeoverdracht.municipality.dossier.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.municipality.dossier.Dossier;
import nl.warmeoverdracht.municipality.dossier.Dossierbron;
import nl.warmeoverdracht.municipality.overdracht.client.Afzender;
import nl.warmeoverdracht.web.problem.ProblemException;

/** Dossiers from the sender's service. */
@ApplicationScoped
class AfzenderDossierbron implements Dossierbron {

  private final Afzender afzender;
  private final Clock klok;

  AfzenderDossierbron(Afzender afzender, Clock klok) {
    this.afzender = afzender;
    this.klok = klok;
  }

  @Override
  public Uni<Dossier> haal(UUID overdrachtId) {
    return afzender
        .dossier(overdrachtId)
        .map(json -> DossierJson.van(overdrachtId, json, klok.instant()));
  }

  @Override
  public Uni<Optional<Dossier>> haalAlsHetMag(UUID overdrachtId) {
    return haal(overdrachtId)
        .map(Optional::of)
        .onFailure(ProblemException.class)
        .recoverWithItem(Optional.empty());
  }
}
