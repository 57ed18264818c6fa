package nl.warmeoverdracht.consent.toezicht.rest;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.toezicht.Zoekvraag;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/** The query parameters of a search; already checked against the contract. */
public class Zoekparameters {

  @QueryParam("houder")
  String houder;

  @QueryParam("ontvanger")
  String ontvanger;

  @QueryParam("betrokkeneId")
  UUID betrokkeneId;

  @QueryParam("overdrachtId")
  UUID overdrachtId;

  @QueryParam("vanaf")
  String vanaf;

  @QueryParam("tot")
  String tot;

  @QueryParam("fase")
  String fase;

  @QueryParam("doel")
  String doel;

  @QueryParam("grondslagId")
  String grondslagId;

  @QueryParam("grondslagVersie")
  Integer grondslagVersie;

  @QueryParam("uitkomst")
  String uitkomst;

  Zoekvraag vraag() {
    return new Zoekvraag(
        partij("houder", houder),
        partij("ontvanger", ontvanger),
        Optional.ofNullable(betrokkeneId),
        Optional.ofNullable(overdrachtId),
        Optional.ofNullable(vanaf).map(Zoekparameters::moment),
        Optional.ofNullable(tot).map(Zoekparameters::moment),
        Optional.ofNullable(fase).map(code -> Codes.verplicht(Fase.class, code)),
        new Zoekvraag.Regelfilter(
            Optional.ofNullable(doel),
            Optional.ofNullable(grondslagId),
            Optional.ofNullable(grondslagVersie).filter(versie -> grondslagId != null),
            Optional.ofNullable(uitkomst)));
  }

  static java.time.Instant moment(String tekst) {
    return OffsetDateTime.parse(tekst).toInstant();
  }

  /** A party written {@code oin/taak}; 400 when there is no such task. */
  static Optional<Partij> partij(String veld, String sleutel) {
    try {
      return Optional.ofNullable(sleutel).map(Partij::vanSleutel);
    } catch (IllegalArgumentException e) {
      throw Problems.ongeldigVerzoek(
          java.util.List.of(
              Bezwaar.opVeld(
                  veld,
                  "onbekende-taak",
                  "Deze taak bestaat niet.",
                  "Schrijf een partij als oin/taak, bijvoorbeeld …/school.")));
    }
  }
}
