package nl.warmeoverdracht.consent.organisatie.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisatie;

/** The JSON of an organisation ({@code contracts/api/consent.yaml}, Organisatie). */
record OrganisatieJson(
    String oin,
    String naam,
    GemeenteJson gemeente,
    List<PartijJson> partijen,
    long versie,
    Instant gewijzigdTijdstip) {

  record GemeenteJson(String code, String naam) {}

  record PartijJson(String taak, boolean bsnBevoegd) {}

  /** The body of a registration; already checked against the contract. */
  record Registratie(String naam, GemeenteJson gemeente, List<PartijJson> partijen) {
    Organisatie naarOrganisatie(Oin oin) {
      return new Organisatie(
          oin,
          naam,
          Optional.ofNullable(gemeente).map(g -> new Organisatie.Gemeente(g.code(), g.naam())),
          partijen.stream()
              .map(
                  p ->
                      new Organisatie.Registratie(
                          Taak.metCode(p.taak()).orElseThrow(), p.bsnBevoegd()))
              .toList());
    }
  }

  static OrganisatieJson van(GeregistreerdeOrganisatie geregistreerd) {
    Organisatie organisatie = geregistreerd.organisatie();
    return new OrganisatieJson(
        organisatie.oin().waarde(),
        organisatie.naam(),
        organisatie.gemeente().map(g -> new GemeenteJson(g.code(), g.naam())).orElse(null),
        organisatie.partijen().stream()
            .map(p -> new PartijJson(p.taak().code(), p.bsnBevoegd()))
            .toList(),
        geregistreerd.versie(),
        geregistreerd.gewijzigdTijdstip());
  }
}
