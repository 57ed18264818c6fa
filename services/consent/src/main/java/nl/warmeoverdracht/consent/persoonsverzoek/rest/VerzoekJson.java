package nl.warmeoverdracht.consent.persoonsverzoek.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Antwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Beantwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Kern;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Open;
import nl.warmeoverdracht.grondslagen.Codes;

/** The JSON of a request (Persoonsverzoek): the holder's dienst sees whom it is about. */
record VerzoekJson(
    UUID persoonsverzoekId,
    PartijJson houder,
    String naam,
    UUID betrokkeneId,
    String soort,
    String tekst,
    Instant gedaanTijdstip,
    LocalDate uiterlijkOp,
    String toestand,
    String antwoord,
    String uitkomst,
    Instant beantwoordTijdstip) {

  /** What somebody asks; already checked against the contract. */
  record Nieuw(UUID koppelingId, String tekst) {}

  /** What a holder answers; already checked against the contract. */
  record NieuwAntwoord(PartijJson houder, String tekst, String uitkomst) {}

  static VerzoekJson voorHouder(Persoonsverzoek verzoek, LocalDate vandaag) {
    return van(verzoek, null, verzoek.kern().betrokkeneId(), vandaag);
  }

  static VerzoekJson voorPersoon(
      Persoonsverzoek verzoek, Optional<String> naam, LocalDate vandaag) {
    return van(verzoek, naam.orElse(null), null, vandaag);
  }

  private static VerzoekJson van(
      Persoonsverzoek verzoek, String naam, UUID betrokkeneId, LocalDate vandaag) {
    Kern kern = verzoek.kern();
    Optional<Antwoord> antwoord = antwoord(verzoek);
    return new VerzoekJson(
        kern.id(),
        PartijJson.van(kern.houder()),
        naam,
        betrokkeneId,
        kern.soort().code(),
        kern.tekst(),
        kern.gedaanTijdstip(),
        kern.uiterlijkOp(),
        toestand(verzoek, vandaag),
        antwoord.map(Antwoord::tekst).orElse(null),
        antwoord.flatMap(Antwoord::uitkomst).map(Codes::code).orElse(null),
        antwoord.map(Antwoord::beantwoordTijdstip).orElse(null));
  }

  private static Optional<Antwoord> antwoord(Persoonsverzoek verzoek) {
    return switch (verzoek) {
      case Open _ -> Optional.empty();
      case Beantwoord beantwoord -> Optional.of(beantwoord.antwoord());
    };
  }

  private static String toestand(Persoonsverzoek verzoek, LocalDate vandaag) {
    return switch (verzoek) {
      case Open open when open.isTeLaat(vandaag) -> "over-tijd";
      case Open _ -> "open";
      case Beantwoord _ -> "beantwoord";
    };
  }
}
