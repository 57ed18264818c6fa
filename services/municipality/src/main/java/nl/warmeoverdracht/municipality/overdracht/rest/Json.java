package nl.warmeoverdracht.municipality.overdracht.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.municipality.overdracht.Aanbod;
import nl.warmeoverdracht.municipality.overdracht.Contactpersoon;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht;
import nl.warmeoverdracht.municipality.overdracht.Reden;
import nl.warmeoverdracht.municipality.overdracht.Redencode;
import nl.warmeoverdracht.municipality.overdracht.Terugkoppeling;
import nl.warmeoverdracht.municipality.overdracht.Verloopregel;
import nl.warmeoverdracht.municipality.overdracht.VervallenReden;
import nl.warmeoverdracht.municipality.overdracht.Vraag;
import nl.warmeoverdracht.municipality.overdracht.Zaak;

/** The JSON of this feature, as {@code contracts/api/municipality.yaml} describes it. */
final class Json {

  private Json() {}

  record NieuweAanvaarding(Contactpersoon contactpersoon) {}

  record RedenJson(String code, String toelichting) {
    static RedenJson van(Reden reden) {
      return new RedenJson(reden.code().code(), reden.toelichting().orElse(null));
    }

    Reden reden() {
      return new Reden(Redencode.metCode(code).orElseThrow(), Optional.ofNullable(toelichting));
    }
  }

  record NieuweTeruglegging(List<RedenJson> redenen) {
    List<Reden> domein() {
      return redenen.stream().map(RedenJson::reden).toList();
    }
  }

  record NieuweKennismaking(String soort, LocalDate gehoudenOp) {}

  record Tekst(String tekst) {
    @Override
    public String toString() {
      return "Tekst[…]";
    }
  }

  record OverdrachtJson(
      UUID id,
      String toestand,
      long versie,
      int aanbodVersie,
      PartijReferentie afzender,
      String afzenderNaam,
      PartijReferentie ontvanger,
      Instant uiterlijkeReactieTijdstip,
      UUID vorigeOverdrachtId,
      Instant ontvangenTijdstip,
      Instant gewijzigdTijdstip,
      Contactpersoon contactpersoon,
      List<RedenJson> redenen,
      String vervallenReden,
      boolean dossierAanwezig,
      int openVragen) {

    static OverdrachtJson van(Zaak zaak, Map<Oin, String> namen) {
      OntvangenOverdracht overdracht = zaak.overdracht();
      Aanbod aanbod = overdracht.aanbod();
      return new OverdrachtJson(
          aanbod.overdrachtId(),
          overdracht.toestand().code(),
          zaak.versie(),
          aanbod.versie(),
          partij(aanbod.afzender()),
          namen.get(aanbod.afzender().oin()),
          partij(aanbod.ontvanger()),
          aanbod.uiterlijkeReactieTijdstip(),
          aanbod.vorigeOverdrachtId().orElse(null),
          zaak.ontvangenTijdstip(),
          zaak.gewijzigdTijdstip(),
          overdracht.contact().orElse(null),
          lijst(overdracht.bezwarenVanOntvanger()),
          overdracht.lapsed().map(VervallenReden::code).orElse(null),
          zaak.dossierAanwezig(),
          zaak.openVragen());
    }
  }

  record VerloopregelJson(
      int volgnummer,
      String gebeurtenis,
      Instant vastgelegdTijdstip,
      LocalDate gebeurdOp,
      int aanbodVersie,
      PartijReferentie door,
      String rol) {

    static VerloopregelJson van(Verloopregel regel) {
      return new VerloopregelJson(
          regel.volgnummer(),
          regel.gebeurtenis(),
          regel.vastgelegdTijdstip(),
          regel.gebeurdOp().orElse(null),
          regel.aanbodVersie(),
          partij(regel.door()),
          regel.rol().orElse(null));
    }
  }

  record VraagJson(
      UUID id,
      String vraagTekst,
      Instant gesteldTijdstip,
      String antwoordTekst,
      Instant beantwoordTijdstip) {

    static VraagJson van(Vraag vraag) {
      return new VraagJson(
          vraag.id(),
          vraag.tekst(),
          vraag.gesteldTijdstip(),
          vraag.antwoord().orElse(null),
          vraag.beantwoordTijdstip().orElse(null));
    }

    /** Without the answer: its addressee wrote that. */
    static VraagJson voorAfzender(Vraag vraag) {
      return new VraagJson(vraag.id(), vraag.tekst(), vraag.gesteldTijdstip(), null, null);
    }
  }

  record TerugkoppelingJson(
      UUID overdrachtId,
      int aanbodVersie,
      UUID besluitId,
      String toestand,
      Contactpersoon contactpersoon,
      List<RedenJson> redenen) {

    static TerugkoppelingJson van(Terugkoppeling deel) {
      return new TerugkoppelingJson(
          deel.overdrachtId(),
          deel.aanbodVersie(),
          deel.besluitId(),
          deel.toestand().code(),
          deel.contactpersoon().orElse(null),
          lijst(deel.redenen()));
    }
  }

  private static List<RedenJson> lijst(List<Reden> redenen) {
    return redenen.isEmpty() ? null : redenen.stream().map(RedenJson::van).toList();
  }

  private static PartijReferentie partij(Partij partij) {
    return new PartijReferentie(partij.oin().waarde(), partij.taak().code());
  }
}
