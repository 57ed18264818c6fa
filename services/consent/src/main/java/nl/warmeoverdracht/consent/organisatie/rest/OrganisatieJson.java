package nl.warmeoverdracht.consent.organisatie.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.consent.organisatie.Einde;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisatie;

/** The JSON of an organisation ({@code contracts/api/consent.yaml}, Organisatie). */
record OrganisatieJson(
    String oin,
    String naam,
    String kvkNummer,
    GemeenteJson gemeente,
    RegioJson regio,
    List<PartijregistratieJson> partijen,
    SamenvoegingJson samenvoeging,
    VertrekJson vertrek,
    long versie,
    Instant gewijzigdTijdstip) {

  record GemeenteJson(String code, String naam) {}

  record RegioJson(String rmcRegio, String arbeidsmarktregio) {
    Organisatie.Regio naarRegio() {
      return new Organisatie.Regio(
          Optional.ofNullable(rmcRegio), Optional.ofNullable(arbeidsmarktregio));
    }

    static RegioJson van(Organisatie.Regio regio) {
      return regio.equals(Organisatie.Regio.ONBEKEND)
          ? null
          : new RegioJson(regio.rmcRegio().orElse(null), regio.arbeidsmarktregio().orElse(null));
    }
  }

  /** The body of a merger, and its place in an organisation. */
  record SamenvoegingJson(String opvolger, LocalDate ingangsdatum) {
    Einde.Samengevoegd naarEinde() {
      return new Einde.Samengevoegd(new Oin(opvolger), ingangsdatum);
    }
  }

  /** The body of a departure, and its place in an organisation. */
  record VertrekJson(LocalDate vertrektOp) {
    Einde.Vertrokken naarEinde() {
      return new Einde.Vertrokken(vertrektOp);
    }
  }

  /** The body of a registration; already checked against the contract. */
  record Registratie(
      String naam,
      String kvkNummer,
      GemeenteJson gemeente,
      RegioJson regio,
      List<PartijregistratieJson> partijen) {
    Organisatie naarOrganisatie(Oin oin) {
      return new Organisatie(
          oin,
          naam,
          Optional.ofNullable(kvkNummer),
          Optional.ofNullable(gemeente).map(g -> new Organisatie.Gemeente(g.code(), g.naam())),
          Optional.ofNullable(regio).map(RegioJson::naarRegio).orElse(Organisatie.Regio.ONBEKEND),
          partijen.stream().map(PartijregistratieJson::naarRegistratie).toList());
    }
  }

  static OrganisatieJson van(GeregistreerdeOrganisatie geregistreerd) {
    Organisatie organisatie = geregistreerd.organisatie();
    Einde einde = geregistreerd.einde().orElse(null);
    return new OrganisatieJson(
        organisatie.oin().waarde(),
        organisatie.naam(),
        organisatie.kvkNummer().orElse(null),
        organisatie.gemeente().map(g -> new GemeenteJson(g.code(), g.naam())).orElse(null),
        RegioJson.van(organisatie.regio()),
        organisatie.partijen().stream().map(PartijregistratieJson::van).toList(),
        einde instanceof Einde.Samengevoegd(Oin opvolger, LocalDate vanaf)
            ? new SamenvoegingJson(opvolger.waarde(), vanaf)
            : null,
        einde instanceof Einde.Vertrokken(LocalDate vanaf) ? new VertrekJson(vanaf) : null,
        geregistreerd.versie(),
        geregistreerd.gewijzigdTijdstip());
  }
}
