package nl.warmeoverdracht.consent.akkoord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.grondslagen.Codes;
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
  LocalDate gegevenOp;
  Integer leeftijd;
  String[] ontvangerTaken;
  String doel;
  String tekstversie;
  LocalDate geldigTot;
  Instant vastgelegdOp;

  static AkkoordRij van(Akkoord akkoord) {
    AkkoordRij rij = new AkkoordRij();
    rij.partij = akkoord.houder().sleutel();
    rij.id = akkoord.id();
    rij.betrokkeneId = akkoord.betrokkeneId();
    rij.soort = akkoord.soort().code();
    rij.verklaring = akkoord.verklaring().code();
    rij.gegevenDoor = akkoord.gegevenDoor().code();
    rij.gegevenOp = akkoord.gegevenOp();
    rij.leeftijd = akkoord.leeftijd().orElse(null);
    rij.ontvangerTaken =
        akkoord.ontvangerTaken().stream().map(Taak::code).sorted().toArray(String[]::new);
    rij.doel = akkoord.doel().orElse(null);
    rij.tekstversie = akkoord.tekstversie();
    rij.geldigTot = akkoord.geldigTot().orElse(null);
    rij.vastgelegdOp = akkoord.vastgelegdTijdstip();
    return rij;
  }

  Akkoord akkoord() {
    return new Akkoord(
        id,
        Partij.vanSleutel(partij),
        betrokkeneId,
        Codes.verplicht(SoortAkkoord.class, soort),
        Codes.verplicht(Verklaring.class, verklaring),
        Codes.verplicht(GegevenDoor.class, gegevenDoor),
        gegevenOp,
        Optional.ofNullable(leeftijd),
        Arrays.stream(ontvangerTaken)
            .map(code -> Taak.metCode(code).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        Optional.ofNullable(doel),
        tekstversie,
        Optional.ofNullable(geldigTot),
        vastgelegdOp);
  }
}
