package nl.warmeoverdracht.school.verstrekking;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Gemeente;

/** The allowed part of a coarse announcement; there is no field for identity. */
public record Aankondiging(
    Optional<Gemeente> woongemeente,
    Optional<String> leeftijdsgroep,
    Optional<String> schoolsoort,
    Optional<String> uitstroomprofiel,
    Optional<List<String>> begeleidingsbehoefte) {

  /** What the decision allows of this pupil and enough others share, and nothing else. */
  static Aankondiging van(Zaak zaak, Verstrekkingsbesluit besluit) {
    Leerling leerling = zaak.leerling();
    Toegestaan toegestaan = new Toegestaan(besluit.zonder(zaak.vergroving().vergroofd()));
    return new Aankondiging(
        toegestaan.optie(Categorie.WOONGEMEENTE, zaak.gemeente()),
        toegestaan.waarde(Categorie.LEEFTIJDSGROEP, Leeftijdsgroep.van(zaak.leeftijd()).code()),
        toegestaan.waarde(Categorie.SCHOOLSOORT, leerling.schoolsoort().code()),
        toegestaan.optie(Categorie.UITSTROOMPROFIEL, leerling.uitstroomprofiel()),
        toegestaan.waarde(Categorie.BEGELEIDINGSBEHOEFTE, leerling.begeleidingsbehoefte()));
  }
}
