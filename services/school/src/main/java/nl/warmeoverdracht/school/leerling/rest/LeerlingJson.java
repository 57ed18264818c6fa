package nl.warmeoverdracht.school.leerling.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;

/** A pupil as the API shows him to his own organisation. */
record LeerlingJson(
    UUID id,
    long versie,
    String leerlingnummer,
    String voornaam,
    Optional<String> tussenvoegsel,
    String achternaam,
    LocalDate geboortedatum,
    String postcode,
    String woongemeente,
    String schoolsoort,
    String niveau,
    Optional<String> uitstroomprofiel,
    boolean startkwalificatie,
    String regeling,
    Optional<LocalDate> verwachteUitstroomdatum,
    String aanpak,
    BegeleiderJson begeleider,
    List<String> leefgebieden,
    List<String> begeleidingsbehoeften,
    List<DiplomaJson> diplomas,
    boolean bsnBekend) {

  record BegeleiderJson(String naam, String email, String telefoon) {}

  record DiplomaJson(String niveau, LocalDate behaaldOp) {

    static DiplomaJson van(Diploma diploma) {
      return new DiplomaJson(diploma.niveau(), diploma.behaaldOp());
    }

    Diploma diploma() {
      return new Diploma(niveau, behaaldOp);
    }
  }

  static LeerlingJson van(Leerling leerling) {
    return new LeerlingJson(
        leerling.id(),
        leerling.versie(),
        leerling.leerlingnummer(),
        leerling.naam().voornaam(),
        leerling.naam().tussenvoegsel(),
        leerling.naam().achternaam(),
        leerling.geboortedatum(),
        leerling.postcode(),
        leerling.woongemeente(),
        leerling.schoolsoort().code(),
        leerling.niveau(),
        leerling.uitstroomprofiel(),
        leerling.startkwalificatie(),
        leerling.regeling(),
        leerling.verwachteUitstroomdatum(),
        leerling.aanpak(),
        new BegeleiderJson(
            leerling.begeleider().naam(),
            leerling.begeleider().email(),
            leerling.begeleider().telefoon()),
        leerling.leefgebieden(),
        leerling.begeleidingsbehoefte(),
        leerling.diplomas().stream().map(DiplomaJson::van).toList(),
        leerling.bsnBekend());
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "LeerlingJson[" + id + "]";
  }
}
