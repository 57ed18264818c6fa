package nl.warmeoverdracht.grondslagen;

import java.util.Optional;

/** What this platform never passes on, and why. Code and not data, so that no rule can open it. */
enum Blokkade {
  BSN(
      "Dit platform geeft geen burgerservicenummer door.",
      "UAVG artikel 46; WEB artikel 2.5.5a, vijfde lid"),
  GEZONDHEID(
      "Gegevens over gezondheid worden nooit verstrekt, ook niet met toestemming.",
      "AVG artikel 9; UAVG artikel 30"),
  STRAFRECHTELIJK(
      "Strafrechtelijke gegevens worden nooit verstrekt.", "AVG artikel 10; UAVG artikel 31"),
  NIET_VOOR_WERKGEVER(
      "Een werkgever krijgt dit nooit; hij hoort alleen wat iemand op de werkvloer nodig heeft.",
      "AVG artikel 5, eerste lid, onder c");

  private final String reden;
  private final String artikel;

  Blokkade(String reden, String artikel) {
    this.reden = reden;
    this.artikel = artikel;
  }

  String reden() {
    return reden;
  }

  String artikel() {
    return artikel;
  }

  static Optional<Blokkade> voor(Categorie categorie, Partijsoort ontvanger) {
    return Optional.ofNullable(
        switch (categorie) {
          case BSN -> BSN;
          case GEZONDHEID -> GEZONDHEID;
          case STRAFRECHTELIJK -> STRAFRECHTELIJK;
          case BERICHT, UITKERING, LEEFGEBIED_SIGNALEN ->
              ontvanger == Partijsoort.WERKGEVER ? NIET_VOOR_WERKGEVER : null;
          case IDENTITEIT,
              CONTACT,
              OPLEIDING,
              DIPLOMA,
              STARTKWALIFICATIE,
              UITSTROOMPROFIEL,
              VERZUIM,
              BEGELEIDINGSBEHOEFTE,
              TRANSITIEPLAN,
              STAGE_ERVARING,
              PRAKTIJKVERKLARING,
              LOONWAARDE,
              INSTRUMENTEN,
              PLAATSING,
              NAZORGSTATUS,
              CONTACTPERSONEN,
              OVERLEGBESLUIT,
              WOONGEMEENTE,
              LEEFTIJDSGROEP,
              SCHOOLSOORT,
              OVERDRACHTSTATUS ->
              null;
        });
  }
}
