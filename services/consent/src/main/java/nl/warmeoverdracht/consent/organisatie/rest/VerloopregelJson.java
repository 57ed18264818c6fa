package nl.warmeoverdracht.consent.organisatie.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.organisatie.Verloopregel;

/** The JSON of one change of a registration. */
record VerloopregelJson(
    long versie,
    String gebeurtenis,
    LocalDate ingangsdatum,
    String andereOin,
    Instant vastgelegdTijdstip,
    PartijJson door) {

  static VerloopregelJson van(Verloopregel regel) {
    return new VerloopregelJson(
        regel.versie(),
        regel.gebeurtenis().code(),
        regel.ingangsdatum().orElse(null),
        regel.andereOin().map(Oin::waarde).orElse(null),
        regel.vastgelegdTijdstip(),
        PartijJson.van(regel.door()));
  }
}
