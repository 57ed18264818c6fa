package nl.warmeoverdracht.municipality.overdracht.kafka;

import java.time.Instant;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis;
import nl.warmeoverdracht.messaging.UnprocessableEventException;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding;
import nl.warmeoverdracht.municipality.overdracht.MeldingVerwerken.Bericht;
import nl.warmeoverdracht.municipality.overdracht.VervallenReden;

/** Turns an event of the contract into what the domain knows. */
final class MeldingVertaler {

  private MeldingVertaler() {}

  static Bericht bericht(
      SchoolOverdrachtGebeurtenis gebeurtenis, long volgnummer, Instant tijdstip) {
    return new Bericht(
        gebeurtenis.overdrachtId(),
        partij(gebeurtenis.afzender()),
        partij(gebeurtenis.ontvanger()),
        gebeurtenis.aanbodVersie(),
        volgnummer,
        tijdstip,
        melding(gebeurtenis));
  }

  static Partij partij(PartijReferentie referentie) {
    try {
      return Partij.van(referentie.oin(), referentie.taak());
    } catch (IllegalArgumentException e) {
      throw new UnprocessableEventException("onbekende-partij", "no such party", e);
    }
  }

  private static Afzendermelding melding(SchoolOverdrachtGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case SchoolOverdrachtGebeurtenis.OverdrachtAangeboden aangeboden ->
          new Afzendermelding.Aangeboden(
              aangeboden.uiterlijkeReactieTijdstip(),
              Optional.ofNullable(aangeboden.vorigeOverdrachtId()));
      case SchoolOverdrachtGebeurtenis.OverdrachtIngetrokken _ -> new Afzendermelding.Ingetrokken();
      case SchoolOverdrachtGebeurtenis.OverdrachtVerlopen _ -> new Afzendermelding.Verlopen();
      case SchoolOverdrachtGebeurtenis.OverdrachtAanvaardingBevestigd _ ->
          new Afzendermelding.AanvaardingBevestigd();
      case SchoolOverdrachtGebeurtenis.OverdrachtTerugleggingBevestigd _ ->
          new Afzendermelding.TerugleggingBevestigd();
      case SchoolOverdrachtGebeurtenis.OverdrachtReactieVervallen vervallen ->
          new Afzendermelding.ReactieVervallen(reden(vervallen.reden()));
      case SchoolOverdrachtGebeurtenis.OverdrachtWarmOvergedragen _ ->
          new Afzendermelding.WarmOvergedragen();
      case SchoolOverdrachtGebeurtenis.VraagBeantwoord beantwoord ->
          new Afzendermelding.VraagBeantwoord(beantwoord.vraagId());
    };
  }

  private static VervallenReden reden(String code) {
    return VervallenReden.metCode(code)
        .orElseThrow(
            () -> new UnprocessableEventException("onbekende-reden", "no such reason to lapse"));
  }
}
