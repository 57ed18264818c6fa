package nl.warmeoverdracht.consent.toezicht.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.toezicht.Inzage;

/** The JSON of a look. */
record InzageJson(
    UUID id, String soort, String onderwerp, Instant tijdstip, Map<String, String> vraag) {

  static InzageJson van(Inzage inzage) {
    return new InzageJson(
        inzage.id(),
        inzage.soort().code(),
        inzage.kijker().onderwerp(),
        inzage.tijdstip(),
        inzage.vraag());
  }
}
