package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Set;
import nl.warmeoverdracht.audit.verify.Report;

/**
 * What the auditor sees: disclosures allowed and refused with their reasons, and a verified log.
 */
final class Verantwoording {

  private static final String TOEZICHT = "toezicht-platform";

  /** Categories that no rule may ever open (reference law). */
  private static final Set<String> NOOIT = Set.of("bsn", "gezondheid", "strafrechtelijk");

  private final Omgeving omgeving;
  private final Api consent;
  private final Controle controle;

  Verantwoording(Omgeving omgeving, Api consent, Controle controle) {
    this.omgeving = omgeving;
    this.consent = consent;
    this.controle = controle;
  }

  void toon(PrintStream uit) {
    JsonNode overzicht =
        consent
            .haal(TOEZICHT, "/v1/verstrekkingsoverzicht")
            .ofFout("verstrekkingen lezen")
            .inhoud();
    Tabel tabel = new Tabel("fase", "categorie", "uitkomst", "aantal", "reden");
    for (JsonNode telling : overzicht.path("tellingen")) {
      String categorie = telling.path("categorie").asText();
      String uitkomst = telling.path("uitkomst").asText();
      if (NOOIT.contains(categorie)) {
        controle.gelijk("verstrekking van " + categorie, "geweigerd", uitkomst);
      }
      tabel.rij(
          telling.path("fase").asText(),
          categorie,
          uitkomst,
          telling.path("aantal").asLong(),
          telling.path("reden").asText());
    }
    uit.println("Verstrekkingen: " + overzicht.path("besluiten").asLong() + " besluiten");
    uit.print(tabel);
    toonLog(uit, overzicht.path("besluiten").asLong());
  }

  private void toonLog(PrintStream uit, long besluiten) {
    Report oordeel = Lognacontrole.rekenNa(omgeving);
    long bladen = oordeel.sound() ? oordeel.head().size() : -1;
    controle.gelijk("logregels die kloppen", besluiten, bladen);
    uit.println("Verstrekkingenlog, nagerekend:");
    oordeel.lines().forEach(regel -> uit.println("  " + regel));
    uit.println();
  }
}
