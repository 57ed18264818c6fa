package nl.warmeoverdracht.consent.akkoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * What a declaration must meet to be recorded; all objections at once. Whether it opens anything is
 * not asked here: that is for the rules, on the day of the decision.
 */
final class AkkoordRegels {

  private AkkoordRegels() {}

  static List<Bezwaar> bezwaren(Akkoord akkoord, LocalDate vandaag) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    if (akkoord.gegevenOp().isAfter(vandaag)) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/gegevenOp",
              "in-de-toekomst",
              "Deze dag moet nog komen.",
              "Vul de dag in waarop het is verklaard."));
    }
    if (!akkoord.geldtOp(akkoord.gegevenOp())) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/geldigTot",
              "voor-het-begin",
              "Het einde ligt voor de dag waarop het is verklaard.",
              "Vul een latere dag in, of laat het einde weg."));
    }
    return bezwaren;
  }
}
