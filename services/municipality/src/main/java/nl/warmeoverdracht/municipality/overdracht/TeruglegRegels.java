package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.TerugleggingVerzocht;

/**
 * Whether an offer can be handed back, and whether its list of objections is one that the sender
 * can act on in one go.
 */
public final class TeruglegRegels {

  private TeruglegRegels() {}

  /** Decides on handing back. Handing back again with the same list changes nothing. */
  public static Decision<Overgang> beoordeel(
      OntvangenOverdracht overdracht, List<Reden> redenen, Instant nu) {
    if (overdracht instanceof TerugleggingVerzocht
        && overdracht.bezwarenVanOntvanger().equals(redenen)) {
      return Decision.accept(Overgang.geen(overdracht));
    }
    List<Bezwaar> bezwaren = Bezwaren.tegenAntwoord(overdracht, "terugleggen", nu);
    bezwaren.addAll(tegenRedenen(redenen));
    return Decision.unless(
        bezwaren,
        () ->
            Overgang.met(
                new TerugleggingVerzocht(overdracht.aanbod(), redenen),
                new OverdrachtGebeurtenis.OverdrachtTeruggelegd()));
  }

  private static List<Bezwaar> tegenRedenen(List<Reden> redenen) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    if (redenen.isEmpty()) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/redenen", "reden-ontbreekt", "Er is geen reden.", "Noem alle redenen tegelijk."));
    }
    Set<Redencode> gezien = EnumSet.noneOf(Redencode.class);
    for (int i = 0; i < redenen.size(); i++) {
      Reden reden = redenen.get(i);
      if (!gezien.add(reden.code())) {
        bezwaren.add(dubbel(i));
      }
      if (reden.code() == Redencode.ANDERS
          && reden.toelichting().filter(tekst -> !tekst.isBlank()).isEmpty()) {
        bezwaren.add(zonderToelichting(i));
      }
    }
    return bezwaren;
  }

  private static Bezwaar dubbel(int index) {
    return Bezwaar.opVeld(
        "/redenen/" + index + "/code",
        "reden-dubbel",
        "Deze reden staat er al.",
        "Noem elke reden een keer en zet alles in de toelichting.");
  }

  private static Bezwaar zonderToelichting(int index) {
    return Bezwaar.opVeld(
        "/redenen/" + index + "/toelichting",
        "toelichting-ontbreekt",
        "De reden 'anders' zegt zonder toelichting niets.",
        "Leg uit wat de afzender moet herstellen.");
  }
}
