package nl.warmeoverdracht.consent.mijn.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Kern;
import nl.warmeoverdracht.consent.akkoord.rest.ReikwijdteJson;
import nl.warmeoverdracht.consent.mijn.EigenVerklaring;
import nl.warmeoverdracht.consent.mijn.Gegevensdeling;
import nl.warmeoverdracht.consent.mijn.Inzage;
import nl.warmeoverdracht.consent.mijn.MijnAkkoord;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/** The JSON of a person's own page (Gegevensdeling, Inzage, MijnAkkoord, NieuwMijnAkkoord). */
final class MijnJson {

  private MijnJson() {}

  record Partijmetnaam(String oin, String taak, String naam) {
    static Partijmetnaam van(Partijnaam partij) {
      return new Partijmetnaam(
          partij.partij().oin().waarde(),
          partij.partij().taak().code(),
          partij.naam().orElse(null));
    }
  }

  record Deling(Partijmetnaam houder, Partijmetnaam ontvanger, List<Gegeven> gegevens) {
    static Deling van(Gegevensdeling deling) {
      return new Deling(
          Partijmetnaam.van(deling.houder()),
          Partijmetnaam.van(deling.ontvanger()),
          deling.gegevens().stream().map(Gegeven::van).toList());
    }
  }

  record Gegeven(
      String categorie,
      String grondslagId,
      String artikel,
      String reden,
      Instant eersteTijdstip,
      Instant laatsteTijdstip) {
    static Gegeven van(Gegevensdeling.Gedeeld gedeeld) {
      return new Gegeven(
          gedeeld.categorie(),
          gedeeld.grondslagId().orElse(null),
          gedeeld.artikel().orElse(null),
          gedeeld.reden(),
          gedeeld.eersteTijdstip(),
          gedeeld.laatsteTijdstip());
    }
  }

  record Blik(
      UUID besluitId,
      Partijmetnaam houder,
      Partijmetnaam ontvanger,
      String fase,
      Instant genomenTijdstip,
      List<Map<String, Object>> perCategorie) {
    static Blik van(Inzage inzage) {
      return new Blik(
          inzage.besluitId(),
          Partijmetnaam.van(inzage.houder()),
          Partijmetnaam.van(inzage.ontvanger()),
          inzage.fase(),
          inzage.genomenTijdstip(),
          inzage.perCategorie().stream().map(Categoriebesluit::velden).toList());
    }
  }

  /** What somebody declares; already checked against the contract. */
  record Nieuw(
      UUID koppelingId,
      String soort,
      String verklaring,
      List<String> ontvangerTaken,
      List<PartijJson> ontvangers,
      List<String> categorieen,
      List<String> fasen,
      String doel,
      String tekstversie,
      LocalDate geldigTot) {

    /** What is declared; what the body leaves out is what its path says. */
    EigenVerklaring verklaard(Verklaring volgensHetPad) {
      return new EigenVerklaring(
          Codes.verplicht(SoortAkkoord.class, soort),
          verklaring == null ? volgensHetPad : Codes.verplicht(Verklaring.class, verklaring),
          new ReikwijdteJson(ontvangerTaken, ontvangers, categorieen, fasen, doel).naarReikwijdte(),
          tekstversie,
          Optional.ofNullable(geldigTot));
    }
  }

  record Eigen(
      UUID akkoordId,
      Partijmetnaam houder,
      String soort,
      String verklaring,
      String gegevenDoor,
      LocalDate gegevenOp,
      List<String> ontvangerTaken,
      List<PartijJson> ontvangers,
      List<String> categorieen,
      List<String> fasen,
      String doel,
      String tekstversie,
      LocalDate geldigTot,
      Instant vastgelegdTijdstip) {

    static Eigen van(MijnAkkoord eigen) {
      Akkoord akkoord = eigen.akkoord();
      Kern kern = akkoord.kern();
      ReikwijdteJson reikwijdte = ReikwijdteJson.van(kern.reikwijdte());
      return new Eigen(
          kern.id(),
          Partijmetnaam.van(new Partijnaam(kern.houder(), eigen.naam())),
          akkoord.soort().code(),
          kern.verklaring().code(),
          kern.gever().door().code(),
          kern.gegevenOp(),
          reikwijdte.ontvangerTaken(),
          reikwijdte.ontvangers(),
          reikwijdte.categorieen(),
          reikwijdte.fasen(),
          reikwijdte.doel(),
          kern.gevraagd().tekstversie(),
          akkoord.laatsteDag().orElse(null),
          kern.vastgelegdTijdstip());
    }
  }
}
