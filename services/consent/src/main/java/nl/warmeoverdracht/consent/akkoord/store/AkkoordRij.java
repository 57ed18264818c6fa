package nl.warmeoverdracht.consent.akkoord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Gever;
import nl.warmeoverdracht.consent.akkoord.Gevraagd;
import nl.warmeoverdracht.consent.akkoord.Kern;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.consent.akkoord.Vertegenwoordigingsgrond;
import nl.warmeoverdracht.consent.akkoord.Vraagwijze;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/** A row of {@code akkoord}. */
@Entity
@Table(name = "akkoord")
@IdClass(AkkoordRij.Sleutel.class)
public class AkkoordRij {

  /** The key: every holder chooses its own ids. */
  public record Sleutel(String partij, UUID id) implements Serializable {}

  @Id String partij;
  @Id UUID id;
  UUID betrokkeneId;
  String soort;
  String verklaring;
  String gegevenDoor;
  String grond;
  UUID koppelingId;
  LocalDate gegevenOp;
  Integer leeftijd;
  LocalDate wordtAchttienOp;
  String[] ontvangerTaken;
  String[] ontvangers;
  String[] categorieen;
  String[] fasen;
  String doel;
  String tekstversie;
  String gevraagdVia;
  LocalDate geldigTot;
  Instant vastgelegdOp;

  static AkkoordRij van(Akkoord akkoord) {
    Kern kern = akkoord.kern();
    AkkoordRij rij = new AkkoordRij();
    rij.partij = kern.houder().sleutel();
    rij.id = kern.id();
    rij.betrokkeneId = kern.betrokkeneId();
    rij.soort = akkoord.soort().code();
    rij.verklaring = kern.verklaring().code();
    rij.gegevenDoor = kern.gever().door().code();
    rij.grond = kern.gever().grond().map(Codes::code).orElse(null);
    rij.koppelingId = kern.gever().koppelingId().orElse(null);
    rij.gegevenOp = kern.gegevenOp();
    rij.leeftijd = kern.leeftijd().orElse(null);
    rij.wordtAchttienOp = kern.grenzen().map(Leeftijdsgrenzen::achttienOp).orElse(null);
    rij.schrijf(kern.reikwijdte());
    rij.tekstversie = kern.gevraagd().tekstversie();
    rij.gevraagdVia = kern.gevraagd().via().map(Codes::code).orElse(null);
    rij.geldigTot = kern.geldigTot().orElse(null);
    rij.vastgelegdOp = kern.vastgelegdTijdstip();
    return rij;
  }

  private void schrijf(Reikwijdte reikwijdte) {
    ontvangerTaken = Lijst.schrijf(reikwijdte.ontvangerTaken(), Taak::code);
    ontvangers = Lijst.schrijf(reikwijdte.ontvangers(), Partij::sleutel);
    categorieen = Lijst.schrijf(reikwijdte.categorieen(), Codes::code);
    fasen = Lijst.schrijf(reikwijdte.fasen(), Codes::code);
    doel = reikwijdte.doel().orElse(null);
  }

  /** The columns in the order of the table's statements. */
  Object[] kolommen() {
    return new Object[] {
      partij,
      id,
      betrokkeneId,
      soort,
      verklaring,
      gegevenDoor,
      grond,
      koppelingId,
      gegevenOp,
      leeftijd,
      wordtAchttienOp,
      ontvangerTaken,
      ontvangers,
      categorieen,
      fasen,
      doel,
      tekstversie,
      gevraagdVia,
      geldigTot,
      vastgelegdOp.atOffset(ZoneOffset.UTC)
    };
  }

  Akkoord akkoord() {
    return Akkoord.van(
        Codes.verplicht(SoortAkkoord.class, soort),
        new Kern(
            id,
            Partij.vanSleutel(partij),
            betrokkeneId,
            Codes.verplicht(Verklaring.class, verklaring),
            gever(),
            gegevenOp,
            Optional.ofNullable(leeftijd),
            Optional.ofNullable(wordtAchttienOp).map(Leeftijdsgrenzen::new),
            reikwijdte(),
            new Gevraagd(
                tekstversie,
                Optional.ofNullable(gevraagdVia)
                    .map(code -> Codes.verplicht(Vraagwijze.class, code))),
            Optional.ofNullable(geldigTot),
            vastgelegdOp));
  }

  private Gever gever() {
    return new Gever(
        Codes.verplicht(GegevenDoor.class, gegevenDoor),
        Optional.ofNullable(grond)
            .map(code -> Codes.verplicht(Vertegenwoordigingsgrond.class, code)),
        Optional.ofNullable(koppelingId));
  }

  private Reikwijdte reikwijdte() {
    return new Reikwijdte(
        Lijst.lees(ontvangerTaken, code -> Taak.metCode(code).orElseThrow()),
        Lijst.lees(ontvangers, Partij::vanSleutel),
        Lijst.lees(categorieen, code -> Codes.verplicht(Categorie.class, code)),
        Lijst.lees(fasen, code -> Codes.verplicht(Fase.class, code)),
        Optional.ofNullable(doel));
  }
}
