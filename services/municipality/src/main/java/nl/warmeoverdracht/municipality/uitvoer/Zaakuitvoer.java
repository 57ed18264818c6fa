package nl.warmeoverdracht.municipality.uitvoer;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.municipality.dossier.Dossier;
import nl.warmeoverdracht.municipality.overdracht.Verloopregel;
import nl.warmeoverdracht.municipality.overdracht.Vraag;
import nl.warmeoverdracht.municipality.overdracht.Zaak;
import nl.warmeoverdracht.municipality.uitvoer.Aantekeningen.Gedaan;
import nl.warmeoverdracht.municipality.uitvoer.Aantekeningen.Kennismaking;

/** All that we have of a person in one case (AVG 15). */
public record Zaakuitvoer(
    Zaak zaak,
    List<Verloopregel> verloop,
    List<Vraag> vragen,
    List<Kennismaking> kennismakingen,
    List<Gedaan> gedaan,
    Optional<Dossier> dossier) {

  public Zaakuitvoer {
    verloop = List.copyOf(verloop);
    vragen = List.copyOf(vragen);
    kennismakingen = List.copyOf(kennismakingen);
    gedaan = List.copyOf(gedaan);
  }

  Zaakuitvoer met(Optional<Dossier> kopie) {
    return new Zaakuitvoer(zaak, verloop, vragen, kennismakingen, gedaan, kopie);
  }

  /** Whether no list was longer than what is read at once. */
  boolean isVolledig(int meeste) {
    return List.of(verloop, vragen, kennismakingen, gedaan).stream()
        .allMatch(lijst -> lijst.size() < meeste);
  }
}
