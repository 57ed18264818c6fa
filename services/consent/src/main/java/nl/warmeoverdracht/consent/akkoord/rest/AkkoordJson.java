package nl.warmeoverdracht.consent.akkoord.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
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
    LocalDate gegevenOp,
    Integer leeftijd,
    List<String> ontvangerTaken,
    String doel,
    String tekstversie,
    LocalDate geldigTot,
    Instant vastgelegdTijdstip) {

  static AkkoordJson van(Akkoord akkoord) {
    return new AkkoordJson(
        akkoord.id(),
        PartijJson.van(akkoord.houder()),
        akkoord.betrokkeneId(),
        akkoord.soort().code(),
        akkoord.verklaring().code(),
        akkoord.gegevenDoor().code(),
        akkoord.gegevenOp(),
        akkoord.leeftijd().orElse(null),
        akkoord.ontvangerTaken().stream().map(Taak::code).sorted().toList(),
        akkoord.doel().orElse(null),
        akkoord.tekstversie(),
        akkoord.geldigTot().orElse(null),
        akkoord.vastgelegdTijdstip());
  }

  /** The declaration that this body reports; already checked against the contract. */
  Akkoord naarAkkoord(UUID id, Instant vastgelegd) {
    return new Akkoord(
        id,
        houder.naarPartij(),
        betrokkeneId,
        Codes.verplicht(SoortAkkoord.class, soort),
        Codes.verplicht(Verklaring.class, verklaring),
        Codes.verplicht(GegevenDoor.class, gegevenDoor),
        gegevenOp,
        Optional.ofNullable(leeftijd),
        ontvangerTaken.stream()
            .map(code -> Taak.metCode(code).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        Optional.ofNullable(doel),
        tekstversie,
        Optional.ofNullable(geldigTot),
        vastgelegd);
  }
}
