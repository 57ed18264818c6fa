package nl.warmeoverdracht.school.verstrekking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Gemeente;

/**
 * The allowed part of a dossier. It has no field for BSN, health, criminal data or the approach:
 * what has no field can not leave by a mistake in a rule.
 */
public record Dossier(
    Optional<Leerling.Naam> naam,
    Optional<LocalDate> geboortedatum,
    Optional<Contact> contact,
    Optional<Opleiding> opleiding,
    Optional<List<Leerling.Diploma>> diploma,
    Optional<Boolean> startkwalificatie,
    Optional<String> uitstroomprofiel,
    Optional<List<String>> begeleidingsbehoefte,
    Optional<List<String>> leefgebiedSignalen,
    Optional<String> uitkering,
    Optional<Leerling.Begeleider> contactpersoon) {

  /** Where somebody lives. */
  public record Contact(String postcode, Optional<Gemeente> woongemeente) {}

  /** What somebody follows, and until when. */
  public record Opleiding(
      String schoolsoort, String niveau, Optional<LocalDate> verwachteUitstroomdatum) {}

  /** What the decision allows of this pupil, and nothing else. */
  static Dossier van(Zaak zaak, Verstrekkingsbesluit besluit) {
    Leerling leerling = zaak.leerling();
    Toegestaan toegestaan = new Toegestaan(besluit);
    return new Dossier(
        toegestaan.waarde(Categorie.IDENTITEIT, leerling.naam()),
        toegestaan.waarde(Categorie.IDENTITEIT, leerling.geboortedatum()),
        toegestaan.waarde(Categorie.CONTACT, new Contact(leerling.postcode(), zaak.gemeente())),
        toegestaan.waarde(Categorie.OPLEIDING, opleiding(leerling)),
        toegestaan.waarde(Categorie.DIPLOMA, leerling.diplomas()),
        toegestaan.waarde(Categorie.STARTKWALIFICATIE, leerling.startkwalificatie()),
        toegestaan.optie(Categorie.UITSTROOMPROFIEL, leerling.uitstroomprofiel()),
        toegestaan.waarde(Categorie.BEGELEIDINGSBEHOEFTE, leerling.begeleidingsbehoefte()),
        toegestaan.waarde(Categorie.LEEFGEBIED_SIGNALEN, leerling.leefgebieden()),
        toegestaan.waarde(Categorie.UITKERING, leerling.regeling()),
        toegestaan.waarde(Categorie.CONTACTPERSONEN, leerling.begeleider()));
  }

  private static Opleiding opleiding(Leerling leerling) {
    return new Opleiding(
        leerling.schoolsoort().code(), leerling.niveau(), leerling.verwachteUitstroomdatum());
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "Dossier[redacted]";
  }
}
