package nl.warmeoverdracht.school.overdracht.kafka;

import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.OverdrachtGebeurtenis;

/**
 * Domain events as the receiver hears them: integration events are apart from domain events. Ids,
 * parties, versions and deadlines only (invariant 5).
 */
final class OverdrachtVertaler {

  private OverdrachtVertaler() {}

  static SchoolOverdrachtGebeurtenis vertaal(Kern kern, OverdrachtGebeurtenis gebeurtenis) {
    UUID id = kern.id();
    int versie = gebeurtenis.aanbodVersie();
    PartijReferentie van = referentie(kern.afzender());
    PartijReferentie naar = referentie(kern.ontvanger());
    return switch (gebeurtenis) {
      case OverdrachtGebeurtenis.Aangeboden g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtAangeboden(
              id,
              versie,
              van,
              naar,
              g.uiterlijkeReactieTijdstip(),
              kern.vorigeOverdrachtId().orElse(null));
      case OverdrachtGebeurtenis.Ingetrokken g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtIngetrokken(id, versie, van, naar);
      case OverdrachtGebeurtenis.Verlopen g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtVerlopen(id, versie, van, naar);
      case OverdrachtGebeurtenis.AanvaardingBevestigd g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtAanvaardingBevestigd(id, versie, van, naar);
      case OverdrachtGebeurtenis.TerugleggingBevestigd g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtTerugleggingBevestigd(id, versie, van, naar);
      case OverdrachtGebeurtenis.ReactieVervallen g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtReactieVervallen(
              id, versie, van, naar, g.reden().code());
      case OverdrachtGebeurtenis.WarmOvergedragen g ->
          new SchoolOverdrachtGebeurtenis.OverdrachtWarmOvergedragen(id, versie, van, naar);
      case OverdrachtGebeurtenis.VraagBeantwoord g ->
          new SchoolOverdrachtGebeurtenis.VraagBeantwoord(id, versie, van, naar, g.vraagId());
      case OverdrachtGebeurtenis.Aangemaakt g -> throw nietVoorOntvanger(g);
      case OverdrachtGebeurtenis.VraagGesteld g -> throw nietVoorOntvanger(g);
      case OverdrachtGebeurtenis.ToestemmingIngetrokken g -> throw nietVoorOntvanger(g);
    };
  }

  /** Where the receiver may fetch the details, each time after a decision. */
  static Optional<String> dataref(Kern kern, OverdrachtGebeurtenis gebeurtenis) {
    String pad = "/v1/overdrachten/" + kern.id();
    return switch (gebeurtenis) {
      case OverdrachtGebeurtenis.Aangeboden g -> Optional.of(pad + "/aankondiging");
      case OverdrachtGebeurtenis.AanvaardingBevestigd g -> Optional.of(pad + "/dossier");
      case OverdrachtGebeurtenis.VraagBeantwoord g ->
          Optional.of(pad + "/vragen/" + g.vraagId() + "/antwoord");
      default -> Optional.empty();
    };
  }

  private static PartijReferentie referentie(Partij partij) {
    return new PartijReferentie(partij.oin().waarde(), partij.taak().code());
  }

  private static IllegalArgumentException nietVoorOntvanger(OverdrachtGebeurtenis gebeurtenis) {
    return new IllegalArgumentException(gebeurtenis.naam() + " is not for the receiver");
  }
}
