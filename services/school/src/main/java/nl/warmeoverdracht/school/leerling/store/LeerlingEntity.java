package nl.warmeoverdracht.school.leerling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of table {@code leerling}; byte columns are encrypted, lists are parted by {@code |}. */
@Entity
@Table(name = "leerling")
class LeerlingEntity {

  @Id UUID id;

  @Version long versie;

  @Column(updatable = false)
  String partij;

  @Column(updatable = false)
  String leerlingnummer;

  byte[] bsn;
  String voornaam;
  String tussenvoegsel;
  String achternaam;
  LocalDate geboortedatum;
  byte[] postcode;
  String woongemeente;
  String schoolsoort;
  String niveau;
  String uitstroomprofiel;
  boolean startkwalificatie;
  String regeling;

  @Column(name = "verwachte_uitstroomdatum")
  LocalDate verwachteUitstroomdatum;

  String aanpak;
  String begeleider;

  @Column(name = "begeleider_email")
  byte[] begeleiderEmail;

  @Column(name = "begeleider_telefoon")
  byte[] begeleiderTelefoon;

  String leefgebieden;
  String begeleidingsbehoefte;

  @Column(name = "ongecodeerde_behoefte")
  byte[] ongecodeerdeBehoefte;

  /** What was erased on request, and stays so whatever an export says. */
  String gewist = "";

  @Column(name = "gewijzigd_op")
  Instant gewijzigdOp;
}
