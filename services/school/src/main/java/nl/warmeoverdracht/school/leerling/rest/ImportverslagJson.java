package nl.warmeoverdracht.school.leerling.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Importverslag;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/** The report of an import as the API answers it. */
record ImportverslagJson(
    UUID id,
    int regels,
    int nieuw,
    int gewijzigd,
    int ongewijzigd,
    int afgekeurd,
    List<MeldingJson> meldingen) {

  record MeldingJson(int regel, Optional<String> kolom, String ernst, String code, String melding) {

    static MeldingJson van(Melding melding) {
      return new MeldingJson(
          melding.regel(),
          melding.kolom(),
          melding.ernst().code(),
          melding.code(),
          melding.melding());
    }
  }

  static ImportverslagJson van(Importverslag verslag) {
    return new ImportverslagJson(
        verslag.id(),
        verslag.regels(),
        verslag.telling().nieuw(),
        verslag.telling().gewijzigd(),
        verslag.telling().ongewijzigd(),
        verslag.afgekeurd(),
        verslag.meldingen().stream().map(MeldingJson::van).toList());
  }
}
