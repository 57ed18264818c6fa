package nl.warmeoverdracht.consent.organisatie.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.consent.organisatie.Einde;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisatie;

/** A row of {@code organisatie}. */
@Entity
@Table(name = "organisatie")
public class OrganisatieRij {

  @Id String oin;
  String naam;
  String gemeenteCode;
  String gemeenteNaam;
  String kvkNummer;
  String rmcRegio;
  String arbeidsmarktregio;
  String opvolger;
  LocalDate eindeOp;
  long versie;
  Instant gewijzigdOp;

  static OrganisatieRij van(GeregistreerdeOrganisatie geregistreerd) {
    Organisatie organisatie = geregistreerd.organisatie();
    OrganisatieRij rij = new OrganisatieRij();
    rij.oin = organisatie.oin().waarde();
    rij.naam = organisatie.naam();
    rij.gemeenteCode = organisatie.gemeente().map(Organisatie.Gemeente::code).orElse(null);
    rij.gemeenteNaam = organisatie.gemeente().map(Organisatie.Gemeente::naam).orElse(null);
    rij.kvkNummer = organisatie.kvkNummer().orElse(null);
    rij.rmcRegio = organisatie.regio().rmcRegio().orElse(null);
    rij.arbeidsmarktregio = organisatie.regio().arbeidsmarktregio().orElse(null);
    rij.eindeOp = geregistreerd.einde().map(Einde::vanaf).orElse(null);
    rij.opvolger =
        geregistreerd.einde().orElse(null) instanceof Einde.Samengevoegd einde
            ? einde.opvolger().waarde()
            : null;
    rij.versie = geregistreerd.versie();
    rij.gewijzigdOp = geregistreerd.gewijzigdTijdstip();
    return rij;
  }

  GeregistreerdeOrganisatie metPartijen(List<OrganisatiePartijRij> partijen) {
    Organisatie organisatie =
        new Organisatie(
            new Oin(oin),
            naam,
            Optional.ofNullable(kvkNummer),
            Optional.ofNullable(gemeenteCode)
                .map(code -> new Organisatie.Gemeente(code, gemeenteNaam)),
            new Organisatie.Regio(
                Optional.ofNullable(rmcRegio), Optional.ofNullable(arbeidsmarktregio)),
            partijen.stream().map(OrganisatiePartijRij::registratie).toList());
    return new GeregistreerdeOrganisatie(organisatie, versie, gewijzigdOp, einde());
  }

  private Optional<Einde> einde() {
    return Optional.ofNullable(eindeOp)
        .map(
            dag ->
                opvolger == null
                    ? new Einde.Vertrokken(dag)
                    : new Einde.Samengevoegd(new Oin(opvolger), dag));
  }
}
