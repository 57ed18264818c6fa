package nl.warmeoverdracht.consent.organisatie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;

/** What a registration must meet; all objections at once. */
final class RegistratieRegels {

  /** Tasks for which a law lets the body itself process a BSN (reference law, BSN). */
  private static final Set<Taak> BSN =
      EnumSet.of(Taak.SCHOOL, Taak.DOORSTROOMPUNT, Taak.LEERPLICHT, Taak.WERK_EN_INKOMEN, Taak.UWV);

  private RegistratieRegels() {}

  static List<Bezwaar> bezwaren(Organisatie organisatie) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    Set<Taak> gezien = EnumSet.noneOf(Taak.class);
    for (Organisatie.Registratie partij : organisatie.partijen()) {
      if (!gezien.add(partij.taak())) {
        bezwaren.add(
            bezwaar("dubbele-taak", partij, "staat er twee keer in", "Noem elke taak een keer."));
      }
      if (partij.bsnBevoegd() && !BSN.contains(partij.taak())) {
        bezwaren.add(
            bezwaar(
                "geen-bsn-bevoegdheid",
                partij,
                "heeft geen wettelijke bevoegdheid voor het burgerservicenummer",
                "Zet bsnBevoegd op false."));
      }
    }
    return bezwaren;
  }

  private static Bezwaar bezwaar(
      String code, Organisatie.Registratie partij, String wat, String oplossing) {
    return Bezwaar.opVeld(
        "/partijen", code, "De taak " + partij.taak().code() + " " + wat + ".", oplossing);
  }
}
