package nl.warmeoverdracht.consent.rechten.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.rechten.Bevestiging;
import nl.warmeoverdracht.consent.rechten.Gevolg;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Recht;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;
import nl.warmeoverdracht.consent.rechten.Uitzondering;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.consent.rechten.Verzoeksoort;
import nl.warmeoverdracht.consent.rechten.Voortgang;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/** Requests and notices as {@code contracts/api/consent.yaml} writes them. */
final class RechtenJson {

  private RechtenJson() {}

  /** NieuwVerzoek. */
  record NieuwVerzoek(
      PartijJson houder,
      UUID betrokkeneId,
      String soort,
      List<String> categorieen,
      String ingediendDoor,
      Integer leeftijd) {

    Recht recht() {
      Set<Categorie> wat = lees(categorieen);
      return Codes.verplicht(Verzoeksoort.class, soort) == Verzoeksoort.WISSING
          ? new Recht.Wissing(wat)
          : new Recht.Rectificatie(wat);
    }

    GegevenDoor door() {
      return Codes.verplicht(GegevenDoor.class, ingediendDoor);
    }
  }

  /** NieuweBevestiging. */
  record NieuweBevestiging(
      String uitkomst,
      List<String> categorieen,
      List<String> behouden,
      String artikel,
      String uitzondering,
      UUID betrokkeneId) {

    Bevestiging bevestiging() {
      return new Bevestiging(
          Codes.verplicht(Gevolg.class, uitkomst),
          lees(categorieen),
          behouden == null ? Set.of() : lees(behouden),
          Optional.ofNullable(artikel),
          Optional.ofNullable(uitzondering).map(code -> Codes.verplicht(Uitzondering.class, code)));
    }
  }

  /** Bevestiging. */
  record BevestigingJson(
      String uitkomst,
      List<String> categorieen,
      List<String> behouden,
      Optional<String> artikel,
      Optional<String> uitzondering) {
    static BevestigingJson van(Bevestiging bevestiging) {
      return new BevestigingJson(
          bevestiging.gevolg().code(),
          codes(bevestiging.categorieen()),
          codes(bevestiging.behouden()),
          bevestiging.artikel(),
          bevestiging.uitzondering().map(Codes::code));
    }
  }

  /** Kennisgeving. */
  record KennisgevingJson(
      UUID kennisgevingId,
      UUID verzoekId,
      String soort,
      PartijJson houder,
      PartijJson ontvanger,
      Optional<UUID> overdrachtId,
      Optional<UUID> betrokkeneId,
      List<String> categorieen,
      List<UUID> besluiten,
      String toestand,
      Instant gevraagdTijdstip,
      Instant uiterlijkTijdstip,
      Optional<Instant> teLaatTijdstip,
      Optional<BevestigingJson> antwoord,
      Optional<Instant> beantwoordTijdstip) {
    /** As anybody who may see it sees it, also the auditor: without the person. */
    static KennisgevingJson van(Kennisgeving k) {
      return van(k, Optional.empty());
    }

    /** As its receiver sees it: the source finds the person by its own id. */
    static KennisgevingJson voorOntvanger(Kennisgeving k) {
      return van(k, k.betrokkeneId());
    }

    private static KennisgevingJson van(Kennisgeving k, Optional<UUID> betrokkeneId) {
      return new KennisgevingJson(
          k.id(),
          k.verzoekId(),
          k.soort().code(),
          PartijJson.van(k.houder()),
          PartijJson.van(k.ontvanger()),
          k.overdrachtId(),
          betrokkeneId,
          codes(k.categorieen()),
          k.besluiten(),
          k.toestand().code(),
          k.gevraagdTijdstip(),
          k.uiterlijkTijdstip(),
          k.teLaatTijdstip(),
          k.antwoord().map(a -> BevestigingJson.van(a.bevestiging())),
          k.antwoord().map(Kennisgeving.Antwoord::tijdstip));
    }
  }

  /** A line of the progress. */
  record Regel(
      PartijJson ontvanger,
      Optional<UUID> overdrachtId,
      String toestand,
      Optional<BevestigingJson> antwoord,
      Optional<Instant> beantwoordTijdstip) {
    static Regel van(Kennisgeving k) {
      return new Regel(
          PartijJson.van(k.ontvanger()),
          k.overdrachtId(),
          k.toestand().code(),
          k.antwoord().map(a -> BevestigingJson.van(a.bevestiging())),
          k.antwoord().map(Kennisgeving.Antwoord::tijdstip));
    }
  }

  /** The counts of the progress. */
  record VoortgangJson(int organisaties, int afgehandeld, int teLaat, String tekst) {
    static VoortgangJson van(Voortgang voortgang, String tekst) {
      return new VoortgangJson(
          voortgang.organisaties(), voortgang.afgehandeld(), voortgang.teLaat(), tekst);
    }
  }

  /** Verzoek, without the person. */
  record VerzoekJson(
      UUID verzoekId,
      String soort,
      PartijJson houder,
      Optional<UUID> akkoordId,
      List<String> categorieen,
      String ingediendDoor,
      Instant ingediendTijdstip,
      Instant uiterlijkTijdstip,
      VoortgangJson voortgang,
      List<Regel> kennisgevingen) {
    static VerzoekJson van(Stand stand) {
      Verzoek verzoek = stand.verzoek();
      Voortgang voortgang = Voortgang.van(stand.kennisgevingen());
      return new VerzoekJson(
          verzoek.id(),
          verzoek.soort().code(),
          PartijJson.van(verzoek.houder()),
          verzoek.akkoordId(),
          codes(verzoek.categorieen()),
          verzoek.ingediendDoor().code(),
          verzoek.ingediendTijdstip(),
          verzoek.uiterlijkTijdstip(),
          VoortgangJson.van(voortgang, voortgang.tekst()),
          stand.kennisgevingen().stream().map(Regel::van).toList());
    }
  }

  private static Set<Categorie> lees(List<String> codes) {
    return codes.stream()
        .map(code -> Codes.verplicht(Categorie.class, code))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<String> codes(Set<Categorie> categorieen) {
    return categorieen.stream().sorted().map(Categorie::code).toList();
  }
}
