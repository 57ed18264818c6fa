package nl.warmeoverdracht.school.aanlevering.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.aanlevering.Aanlevering;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/** A delivery as the API shows it: how far it is, and what became of its rows so far. */
record AanleveringJson(
    UUID id,
    String toestand,
    String modus,
    boolean proef,
    int bestandsregels,
    int gelezenRegels,
    int regels,
    int nieuw,
    int gewijzigd,
    int ongewijzigd,
    int afgekeurd,
    int nietBewaard,
    List<MeldingJson> meldingen,
    Instant ingediendTijdstip,
    Optional<Instant> klaarTijdstip) {

  /** A remark at its line and column. */
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

  static AanleveringJson van(Aanlevering aanlevering) {
    return new AanleveringJson(
        aanlevering.id(),
        aanlevering.toestand().code(),
        aanlevering.modus().code(),
        aanlevering.proef(),
        aanlevering.bestand().regels(),
        aanlevering.gelezenRegels(),
        aanlevering.telling().regels(),
        aanlevering.telling().nieuw(),
        aanlevering.telling().gewijzigd(),
        aanlevering.telling().ongewijzigd(),
        aanlevering.telling().afgekeurd(),
        aanlevering.telling().nietBewaard(),
        aanlevering.meldingen().stream().map(MeldingJson::van).toList(),
        aanlevering.ingediendOp(),
        aanlevering.klaarOp());
  }
}
