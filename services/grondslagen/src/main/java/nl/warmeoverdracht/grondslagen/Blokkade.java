package nl.warmeoverdracht.grondslagen;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What this platform never passes on, and why. Code and not data, so that no rule can open it; the
 * texts stand in {@code contracts/grondslagen/uitsluitingen.yaml} too, for who reads no Java.
 */
enum Blokkade implements Codes {
  BSN(
      "Dit platform geeft geen burgerservicenummer door.",
      "UAVG artikel 46",
      "WEB artikel 2.5.5a, vijfde lid"),
  UIT_DOORSTROOMPUNT(
      "Het Doorstroompunt houdt gegevens over gezondheid en strafrecht binnen de eigen taak, ook tegenover W&I van"
          + " dezelfde gemeente.",
      "WEB artikel 9.2.7, tweede lid"),
  GEZONDHEID(
      "Gegevens over gezondheid worden nooit verstrekt, ook niet met toestemming.",
      "AVG artikel 9",
      "UAVG artikel 30"),
  STRAFRECHTELIJK(
      "Strafrechtelijke gegevens worden nooit verstrekt.", "AVG artikel 10", "UAVG artikel 31"),
  NIET_VOOR_WERKGEVER(
      "Een werkgever krijgt dit nooit; hij hoort alleen wat iemand op de werkvloer nodig heeft.",
      "AVG artikel 5, eerste lid, onder c"),
  TOEZICHT_ZIET_DE_LOG(
      "Toezicht ziet de log, nooit een dossier.", "AVG artikel 5, tweede lid", "AVG artikel 24");

  private static final Set<Categorie> NOOIT_NAAR_WERKGEVER =
      EnumSet.of(Categorie.BERICHT, Categorie.UITKERING, Categorie.LEEFGEBIED_SIGNALEN);

  private final Weigering weigering;

  Blokkade(String reden, String... artikelen) {
    this.weigering = Weigering.zonderRegel(reden, String.join("; ", artikelen));
  }

  Weigering weigering() {
    return weigering;
  }

  static Optional<Blokkade> voor(Categorie categorie, Partijsoort houder, Partijsoort ontvanger) {
    Blokkade altijd =
        switch (categorie) {
          case BSN -> BSN;
          case GEZONDHEID -> houder == Partijsoort.DOORSTROOMPUNT ? UIT_DOORSTROOMPUNT : GEZONDHEID;
          case STRAFRECHTELIJK ->
              houder == Partijsoort.DOORSTROOMPUNT ? UIT_DOORSTROOMPUNT : STRAFRECHTELIJK;
          default -> perOntvanger(categorie, ontvanger);
        };
    return Optional.ofNullable(altijd);
  }

  private static Blokkade perOntvanger(Categorie categorie, Partijsoort ontvanger) {
    if (ontvanger == Partijsoort.WERKGEVER && NOOIT_NAAR_WERKGEVER.contains(categorie)) {
      return NIET_VOOR_WERKGEVER;
    }
    boolean dossier = categorie != Categorie.VERSTREKKINGENLOG;
    return ontvanger == Partijsoort.TOEZICHT && dossier ? TOEZICHT_ZIET_DE_LOG : null;
  }
}
