package nl.warmeoverdracht.consent.verstrekking.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsbesluit;
import nl.warmeoverdracht.consent.verstrekkingenlog.Ontvangstbewijs;

/** The JSON of a decision (Verstrekkingsbesluit): without the person and without the facts. */
record BesluitJson(
    UUID besluitId,
    PartijJson houder,
    PartijJson ontvanger,
    UUID overdrachtId,
    String fase,
    Instant genomenTijdstip,
    Instant vervaltTijdstip,
    List<Map<String, Object>> perCategorie,
    LogregelJson logregel) {

  /**
   * The leaf of the decision, and the signed promise that it will be in the log (a signed note):
   * whoever keeps it, can show that the log was changed.
   */
  record LogregelJson(String bladhash, String ontvangstbewijs, Instant uiterlijkTijdstip) {
    static LogregelJson van(Ontvangstbewijs bewijs) {
      return new LogregelJson(bewijs.bladhash().hex(), bewijs.bericht(), bewijs.uiterlijk());
    }
  }

  static BesluitJson van(GeboektBesluit geboekt, Ontvangstbewijs bewijs) {
    Verstrekkingsbesluit besluit = geboekt.besluit();
    return new BesluitJson(
        besluit.id(),
        PartijJson.van(besluit.vraag().houder()),
        PartijJson.van(besluit.vraag().ontvanger()),
        besluit.vraag().overdrachtId(),
        besluit.vraag().fase().code(),
        besluit.genomenTijdstip(),
        besluit.vervaltTijdstip(),
        besluit.perCategorie().stream().map(Categoriebesluit::velden).toList(),
        LogregelJson.van(bewijs));
  }
}
