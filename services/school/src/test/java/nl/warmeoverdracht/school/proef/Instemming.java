package nl.warmeoverdracht.school.proef;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.Register;

/** What a young person agrees to, as the school records it over HTTP. */
public final class Instemming {

  private Instemming() {}

  /** He agrees today that his dossier goes to his municipality. */
  public static void vanJongere(Partij partij, UUID leerlingId) {
    Map<String, Object> akkoord =
        Map.of(
            "soort",
            "instemming",
            "verklaring",
            "gegeven",
            "gegevenDoor",
            "jongere",
            "gegevenOp",
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(),
            "ontvangerTaken",
            List.of("werk-en-inkomen"),
            "tekstversie",
            "2026-1");
    Register.van(partij)
        .legAkkoordVast(leerlingId.toString(), akkoord, Register.nieuweSleutel())
        .then()
        .statusCode(201);
  }
}
