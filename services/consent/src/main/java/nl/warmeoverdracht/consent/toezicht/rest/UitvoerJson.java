package nl.warmeoverdracht.consent.toezicht.rest;

import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit.Bewijs;
import nl.warmeoverdracht.consent.toezicht.Uitvoerregel;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;

/** An element of an export: first the checkpoint (Uitvoerkop), then decisions (Uitvoerregel). */
record UitvoerJson(
    String controlepunt,
    Long volgnummer,
    String bladhash,
    String zout,
    Map<String, ?> details,
    List<String> insluitingsbewijs) {

  static UitvoerJson van(Controlepunt controlepunt) {
    return new UitvoerJson(controlepunt.bericht(), null, null, null, null, null);
  }

  static UitvoerJson van(Uitvoerregel regel) {
    return new UitvoerJson(
        null,
        regel.besluit().bewijs().map(Bewijs::volgnummer).orElse(null),
        regel.besluit().bewijs().map(Bewijs::bladhash).orElse(null),
        regel.opening().salt().hex(),
        regel.opening().details(),
        regel
            .bewijs()
            .map(bewijs -> bewijs.hashes().stream().map(Hash::hex).toList())
            .orElse(null));
  }
}
