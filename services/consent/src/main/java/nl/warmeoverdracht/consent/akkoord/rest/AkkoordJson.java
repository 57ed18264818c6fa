package nl.warmeoverdracht.consent.akkoord.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Gever;
import nl.warmeoverdracht.consent.akkoord.Gevraagd;
import nl.warmeoverdracht.consent.akkoord.Kern;
import nl.warmeoverdracht.consent.akkoord.Vertegenwoordigingsgrond;
import nl.warmeoverdracht.consent.akkoord.Vraagwijze;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/** The JSON of a declaration ({@code contracts/api/consent.yaml}, AkkoordMelding and Akkoord). */
record AkkoordJson(
    UUID akkoordId,
    PartijJson houder,
    UUID betrokkeneId,
    String soort,
    String verklaring,
    String gegevenDoor,
    String grond,
    LocalDate gegevenOp,
    Integer leeftijd,
    LocalDate wordtAchttienOp,
    List<String> ontvangerTaken,
    List<PartijJson> ontvangers,
    List<String> categorieen,
    List<String> fasen,
    String doel,
    String tekstversie,
    String gevraagdVia,
    LocalDate geldigTot,
    Instant vastgelegdTijdstip) {

  static AkkoordJson van(Akkoord akkoord) {
    Kern kern = akkoord.kern();
    ReikwijdteJson reikwijdte = ReikwijdteJson.van(kern.reikwijdte());
    return new AkkoordJson(
        kern.id(),
        PartijJson.van(kern.houder()),
        kern.betrokkeneId(),
        akkoord.soort().code(),
        kern.verklaring().code(),
        kern.gever().door().code(),
        kern.gever().grond().map(Codes::code).orElse(null),
        kern.gegevenOp(),
        kern.leeftijd().orElse(null),
        kern.grenzen().map(Leeftijdsgrenzen::achttienOp).orElse(null),
        reikwijdte.ontvangerTaken(),
        reikwijdte.ontvangers(),
        reikwijdte.categorieen(),
        reikwijdte.fasen(),
        reikwijdte.doel(),
        kern.gevraagd().tekstversie(),
        kern.gevraagd().via().map(Codes::code).orElse(null),
        kern.geldigTot().orElse(null),
        kern.vastgelegdTijdstip());
  }

  /** The declaration that this body reports; already checked against the contract. */
  Akkoord naarAkkoord(UUID id, Instant vastgelegd) {
    return Akkoord.van(
        Codes.verplicht(SoortAkkoord.class, soort),
        new Kern(
            id,
            houder.naarPartij(),
            betrokkeneId,
            Codes.verplicht(Verklaring.class, verklaring),
            Gever.gemeld(
                Codes.verplicht(GegevenDoor.class, gegevenDoor),
                Optional.ofNullable(grond)
                    .map(code -> Codes.verplicht(Vertegenwoordigingsgrond.class, code))),
            gegevenOp,
            Optional.ofNullable(leeftijd),
            Optional.ofNullable(wordtAchttienOp).map(Leeftijdsgrenzen::new),
            new ReikwijdteJson(ontvangerTaken, ontvangers, categorieen, fasen, doel)
                .naarReikwijdte(),
            new Gevraagd(
                tekstversie,
                Optional.ofNullable(gevraagdVia)
                    .map(code -> Codes.verplicht(Vraagwijze.class, code))),
            Optional.ofNullable(geldigTot),
            vastgelegd));
  }
}
