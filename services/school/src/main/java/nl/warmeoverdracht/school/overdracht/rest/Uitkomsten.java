package nl.warmeoverdracht.school.overdracht.rest;

import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.overdracht.Beslissingen;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Uitkomst;
import nl.warmeoverdracht.school.overdracht.VraagBeantwoorden;
import nl.warmeoverdracht.web.problem.Problems;

/** What the end of a command means in HTTP; a refusal is thrown, so that everything rolls back. */
final class Uitkomsten {

  /** Objections to the state that something is in, rather than to what was asked. */
  private static final Set<String> VAN_TOESTAND =
      Set.of(Beslissingen.VERKEERDE_TOESTAND, VraagBeantwoorden.AL_BEANTWOORD);

  private Uitkomsten() {}

  static BewaardeOverdracht gelukt(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case Uitkomst.Gelukt(BewaardeOverdracht overdracht) -> overdracht;
      case Uitkomst.NietGevonden nietGevonden -> throw Problems.nietGevonden();
      case Uitkomst.VerouderdeVersie verouderd -> throw Problems.verouderdeVersie();
      case Uitkomst.Afgewezen(List<Bezwaar> bezwaren) -> throw afgewezen(bezwaren);
    };
  }

  private static RuntimeException afgewezen(List<Bezwaar> bezwaren) {
    if (bezwaren.stream().anyMatch(b -> b.code().equals(VraagBeantwoorden.VRAAG_ONBEKEND))) {
      return Problems.nietGevonden();
    }
    return bezwaren.stream().anyMatch(b -> VAN_TOESTAND.contains(b.code()))
        ? Problems.conflict(bezwaren)
        : Problems.onverwerkbaar(bezwaren);
  }
}
