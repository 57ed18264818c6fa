package nl.warmeoverdracht.school.leerling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;

/** Whether a diploma can be recorded; all objections at once. Pure. */
public final class DiplomaRegels {

  private static final String GEEN_NIVEAU = "geen";

  private DiplomaRegels() {}

  /** The same diploma when it can be recorded. */
  public static Decision<Diploma> beoordeel(Leerling leerling, Diploma diploma, LocalDate vandaag) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    if (diploma.behaaldOp().isAfter(vandaag)) {
      bezwaren.add(opDatum("datum-in-toekomst", "Deze dag ligt in de toekomst."));
    }
    if (!diploma.behaaldOp().isAfter(leerling.geboortedatum())) {
      bezwaren.add(opDatum("datum-voor-geboorte", "Deze dag ligt voor de geboorte."));
    }
    if (diploma.niveau().equals(GEEN_NIVEAU)) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/niveau",
              "geen-diplomaniveau",
              "Op dit niveau bestaat geen diploma.",
              "Kies het niveau van het diploma."));
    }
    return Decision.unless(bezwaren, () -> diploma);
  }

  private static Bezwaar opDatum(String code, String melding) {
    return Bezwaar.opVeld(
        "/behaaldOp", code, melding, "Vul de dag in waarop het diploma is behaald.");
  }
}
