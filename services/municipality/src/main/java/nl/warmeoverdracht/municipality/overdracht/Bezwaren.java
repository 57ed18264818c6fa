package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;

/** The objections that several decisions share; every text says what the reader can do. */
final class Bezwaren {

  /** The code of an answer that comes too late. */
  static final String TERMIJN_VERLOPEN = "termijn-verlopen";

  private Bezwaren() {}

  static Bezwaar verkeerdeToestand(Toestand toestand, String handeling) {
    return Bezwaar.van(
        Uitkomst.VERKEERDE_TOESTAND,
        "De overdracht is " + toestand.code() + "; " + handeling + " kan dan niet.",
        "Haal de overdracht opnieuw op en bekijk het verloop.");
  }

  /** Whether there is still an offer to answer: the right state, within its term. */
  static List<Bezwaar> tegenAntwoord(OntvangenOverdracht overdracht, String handeling, Instant nu) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    if (!(overdracht instanceof OntvangenOverdracht.Ontvangen)) {
      bezwaren.add(verkeerdeToestand(overdracht.toestand(), handeling));
    } else if (nu.isAfter(overdracht.aanbod().uiterlijkeReactieTijdstip())) {
      bezwaren.add(
          Bezwaar.van(
              TERMIJN_VERLOPEN,
              "De uiterste reactietermijn van dit aanbod is voorbij.",
              "Vraag de afzender om de overdracht opnieuw aan te bieden."));
    }
    return bezwaren;
  }
}
