package nl.warmeoverdracht.school.leerling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of table {@code akkoord}. */
@Entity
@Table(name = "akkoord")
class AkkoordEntity {

  @Id UUID id;

  String partij;

  @Column(name = "leerling_id")
  UUID leerlingId;

  String soort;
  String verklaring;

  @Column(name = "gegeven_door")
  String gegevenDoor;

  @Column(name = "gegeven_op")
  LocalDate gegevenOp;

  @Column(name = "ontvanger_taken")
  String ontvangerTaken;

  String tekstversie;

  @Column(name = "vastgelegd_op")
  Instant vastgelegdOp;

  @Column(name = "vastgelegd_door")
  String vastgelegdDoor;
}
