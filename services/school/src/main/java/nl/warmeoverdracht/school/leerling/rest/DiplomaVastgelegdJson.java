package nl.warmeoverdracht.school.leerling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.DiplomaVastleggen;
import nl.warmeoverdracht.school.leerling.VastgelegdDiploma;

/** A recorded diploma as the API answers it. */
record DiplomaVastgelegdJson(
    UUID id,
    String niveau,
    LocalDate behaaldOp,
    Instant vastgelegdTijdstip,
    boolean startkwalificatie) {

  static DiplomaVastgelegdJson van(DiplomaVastleggen.Uitkomst uitkomst) {
    VastgelegdDiploma vastgelegd = uitkomst.diploma();
    return new DiplomaVastgelegdJson(
        vastgelegd.id(),
        vastgelegd.diploma().niveau(),
        vastgelegd.diploma().behaaldOp(),
        vastgelegd.vastgelegdOp(),
        uitkomst.startkwalificatie());
  }
}
