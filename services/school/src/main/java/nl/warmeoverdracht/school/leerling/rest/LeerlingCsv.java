package nl.warmeoverdracht.school.leerling.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.bestand.CsvRegel;

/** Pupils as CSV, under the names of the columns of an export; without a BSN. */
final class LeerlingCsv {

  static final String KOP =
      CsvRegel.van(
          "leerlingnummer",
          "voornaam",
          "tussenvoegsel",
          "achternaam",
          "geboortedatum",
          "postcode",
          "woongemeente",
          "schoolsoort",
          "niveau",
          "uitstroomprofiel",
          "startkwalificatie",
          "regeling",
          "verwachte_uitstroomdatum",
          "aanpak",
          "begeleider",
          "begeleider_email",
          "begeleider_telefoon",
          "leefgebieden",
          "begeleidingsbehoefte");

  private static final String LIJSTTEKEN = "|";

  private LeerlingCsv() {}

  static String regels(List<Leerling> leerlingen) {
    return leerlingen.stream().map(LeerlingCsv::regel).collect(Collectors.joining());
  }

  private static String regel(Leerling leerling) {
    return CsvRegel.van(
        leerling.leerlingnummer(),
        leerling.naam().voornaam(),
        leerling.naam().tussenvoegsel().orElse(""),
        leerling.naam().achternaam(),
        leerling.geboortedatum(),
        leerling.postcode(),
        leerling.woongemeente(),
        leerling.schoolsoort().code(),
        leerling.niveau(),
        leerling.uitstroomprofiel().orElse(""),
        leerling.startkwalificatie() ? "ja" : "nee",
        leerling.regeling(),
        leerling.verwachteUitstroomdatum().map(LocalDate::toString).orElse(""),
        leerling.aanpak(),
        leerling.begeleider().naam(),
        leerling.begeleider().email(),
        leerling.begeleider().telefoon(),
        String.join(LIJSTTEKEN, leerling.leefgebieden()),
        String.join(LIJSTTEKEN, leerling.begeleidingsbehoefte()));
  }
}
