package nl.warmeoverdracht.consent.organisatie.rest;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.organisatie.Organisatie;

/** The JSON of one task of an organisation (PartijRegistratie). */
record PartijregistratieJson(
    String taak, boolean bsnBevoegd, String kafkaPrincipal, SleutelsJson sleutels) {

  /** A JWKS (RFC 7517) with public keys on the curve P-256 only. */
  record SleutelsJson(List<SleutelJson> keys) {}

  record SleutelJson(
      String kty, String crv, String x, String y, String kid, String use, String alg) {
    static SleutelJson van(Organisatie.Sleutel sleutel) {
      return new SleutelJson(
          "EC", "P-256", sleutel.x(), sleutel.y(), sleutel.kid(), "sig", "ES256");
    }

    Organisatie.Sleutel naarSleutel() {
      return new Organisatie.Sleutel(kid, x, y);
    }
  }

  Organisatie.Registratie naarRegistratie() {
    List<Organisatie.Sleutel> openbaar =
        Optional.ofNullable(sleutels).map(SleutelsJson::keys).orElseGet(List::of).stream()
            .map(SleutelJson::naarSleutel)
            .toList();
    return new Organisatie.Registratie(
        Taak.metCode(taak).orElseThrow(),
        bsnBevoegd,
        new Organisatie.Aansluiting(Optional.ofNullable(kafkaPrincipal), openbaar));
  }

  static PartijregistratieJson van(Organisatie.Registratie partij) {
    List<SleutelJson> keys =
        partij.aansluiting().sleutels().stream().map(SleutelJson::van).toList();
    return new PartijregistratieJson(
        partij.taak().code(),
        partij.bsnBevoegd(),
        partij.aansluiting().kafkaPrincipal().orElse(null),
        keys.isEmpty() ? null : new SleutelsJson(keys));
  }
}
