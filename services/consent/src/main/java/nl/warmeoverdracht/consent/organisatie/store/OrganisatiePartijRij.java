package nl.warmeoverdracht.consent.organisatie.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.organisatie.Organisatie;

/** A row of {@code organisatie_partij}: one task of an organisation. */
@Entity
@Table(name = "organisatie_partij")
public class OrganisatiePartijRij {

  @Id String partij;
  String oin;
  String taak;
  boolean bsnBevoegd;

  static OrganisatiePartijRij van(Oin oin, Organisatie.Registratie registratie) {
    OrganisatiePartijRij rij = new OrganisatiePartijRij();
    rij.partij = new Partij(oin, registratie.taak()).sleutel();
    rij.oin = oin.waarde();
    rij.taak = registratie.taak().code();
    rij.bsnBevoegd = registratie.bsnBevoegd();
    return rij;
  }

  Organisatie.Registratie registratie() {
    return new Organisatie.Registratie(Taak.metCode(taak).orElseThrow(), bsnBevoegd);
  }
}
