package nl.warmeoverdracht.consent.verstrekking.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsbesluit;

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

  /** The receipt: whoever keeps it, can show that the log was changed. */
  record LogregelJson(long volgnummer, String bladhash) {}

  static BesluitJson van(GeboektBesluit geboekt) {
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
        new LogregelJson(geboekt.volgnummer(), geboekt.bladhash().hex()));
  }
}
