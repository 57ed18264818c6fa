package nl.warmeoverdracht.consent.toezicht.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit;

/** The JSON of a decision that was found (GevondenBesluit). */
record GevondenJson(
    UUID besluitId,
    PartijJson houder,
    PartijJson ontvanger,
    UUID overdrachtId,
    String fase,
    Instant genomenTijdstip,
    Instant vervaltTijdstip,
    List<Map<String, Object>> perCategorie,
    GevondenBesluit.Bewijs logregel) {

  static GevondenJson van(GevondenBesluit besluit) {
    return new GevondenJson(
        besluit.besluitId(),
        PartijJson.van(besluit.houder()),
        PartijJson.van(besluit.ontvanger()),
        besluit.overdrachtId(),
        besluit.fase(),
        besluit.genomenTijdstip(),
        besluit.vervaltTijdstip(),
        besluit.perCategorie(),
        besluit.bewijs().orElse(null));
  }
}
