package nl.warmeoverdracht.school.leerling.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.school.leerling.NieuwAkkoord;
import nl.warmeoverdracht.school.leerling.VastgelegdAkkoord;

/** A declaration as the consent service takes it: the person has only our own opaque id. */
record AkkoordMelding(
    Houder houder,
    UUID betrokkeneId,
    String soort,
    String verklaring,
    String gegevenDoor,
    LocalDate gegevenOp,
    int leeftijd,
    LocalDate wordtAchttienOp,
    List<String> ontvangerTaken,
    String tekstversie) {

  record Houder(String oin, String taak) {}

  static AkkoordMelding van(
      Partij houder,
      VastgelegdAkkoord vastgelegd,
      int leeftijd,
      Optional<LocalDate> wordtAchttienOp) {
    NieuwAkkoord akkoord = vastgelegd.akkoord();
    return new AkkoordMelding(
        new Houder(houder.oin().waarde(), houder.taak().code()),
        vastgelegd.leerlingId(),
        akkoord.soort().code(),
        akkoord.verklaring().code(),
        akkoord.gegevenDoor().code(),
        akkoord.gegevenOp(),
        leeftijd,
        wordtAchttienOp.orElse(null),
        akkoord.ontvangerTaken().stream().map(Taak::code).sorted().toList(),
        akkoord.tekstversie());
  }
}
