package nl.warmeoverdracht.school.verstrekking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Gemeente;
import nl.warmeoverdracht.school.verstrekking.Aankondiging;
import nl.warmeoverdracht.school.verstrekking.Categorie;
import nl.warmeoverdracht.school.verstrekking.Dossier;
import nl.warmeoverdracht.school.verstrekking.Verstrekking;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluit.Categoriebesluit;

/** Disclosures as {@code contracts/api/school.yaml} writes them. */
final class VerstrekkingJson {

  private static final String FUNCTIE = "begeleider";

  private VerstrekkingJson() {}

  record Antwoord<T>(
      UUID overdrachtId,
      int aanbodVersie,
      UUID besluitId,
      T gegevens,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> vergroofd,
      List<Weigering> geweigerd) {
    static <S, T> Antwoord<T> van(Verstrekking<S> verstrekking, T gegevens) {
      return new Antwoord<>(
          verstrekking.overdrachtId(),
          verstrekking.aanbodVersie(),
          verstrekking.besluitId(),
          gegevens,
          verstrekking.vergroofd().stream().map(Categorie::code).toList(),
          verstrekking.geweigerd().stream().map(Weigering::van).toList());
    }
  }

  record Weigering(
      String categorie, String reden, Optional<String> artikel, Optional<String> benodigd) {
    static Weigering van(Categoriebesluit besluit) {
      return new Weigering(
          besluit.categorie(), besluit.reden(), besluit.artikel(), besluit.benodigd());
    }
  }

  record VraagAntwoord(
      UUID vraagId, String antwoordTekst, Instant beantwoordTijdstip, UUID besluitId) {}

  record AankondigingGegevens(
      Optional<Gemeente> woongemeente,
      Optional<String> leeftijdsgroep,
      Optional<String> schoolsoort,
      Optional<String> uitstroomprofiel,
      Optional<List<String>> begeleidingsbehoefte) {
    static AankondigingGegevens van(Aankondiging aankondiging) {
      return new AankondigingGegevens(
          aankondiging.woongemeente(),
          aankondiging.leeftijdsgroep(),
          aankondiging.schoolsoort(),
          aankondiging.uitstroomprofiel(),
          aankondiging.begeleidingsbehoefte());
    }
  }

  record Identiteit(
      String voornaam,
      Optional<String> tussenvoegsel,
      String achternaam,
      LocalDate geboortedatum) {}

  record Contactpersoon(
      String naam,
      String functie,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String email,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String telefoon) {
    static Contactpersoon van(Leerling.Begeleider begeleider) {
      return new Contactpersoon(
          begeleider.naam(), FUNCTIE, begeleider.email(), begeleider.telefoon());
    }
  }

  record DossierGegevens(
      Optional<Identiteit> identiteit,
      Optional<Dossier.Contact> contact,
      Optional<Dossier.Opleiding> opleiding,
      Optional<List<Leerling.Diploma>> diploma,
      Optional<Boolean> startkwalificatie,
      Optional<String> uitstroomprofiel,
      Optional<List<String>> begeleidingsbehoefte,
      Optional<List<String>> leefgebiedSignalen,
      Optional<String> uitkering,
      Optional<List<Contactpersoon>> contactpersonen) {
    static DossierGegevens van(Dossier dossier) {
      return new DossierGegevens(
          dossier.naam().flatMap(naam -> dossier.geboortedatum().map(dag -> identiteit(naam, dag))),
          dossier.contact(),
          dossier.opleiding(),
          dossier.diploma(),
          dossier.startkwalificatie(),
          dossier.uitstroomprofiel(),
          dossier.begeleidingsbehoefte(),
          dossier.leefgebiedSignalen(),
          dossier.uitkering(),
          dossier.contactpersoon().map(persoon -> List.of(Contactpersoon.van(persoon))));
    }

    private static Identiteit identiteit(Leerling.Naam naam, LocalDate geboortedatum) {
      return new Identiteit(
          naam.voornaam(), naam.tussenvoegsel(), naam.achternaam(), geboortedatum);
    }
  }
}
