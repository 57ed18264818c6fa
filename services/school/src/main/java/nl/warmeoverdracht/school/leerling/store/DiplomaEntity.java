package nl.warmeoverdracht.school.leerling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.VastgelegdDiploma;

/** A row of table {@code diploma}. */
@Entity
@Table(name = "diploma")
class DiplomaEntity {

  @Id UUID id;

  String partij;

  @Column(name = "leerling_id")
  UUID leerlingId;

  String niveau;

  @Column(name = "behaald_op")
  LocalDate behaaldOp;

  @Column(name = "vastgelegd_op")
  Instant vastgelegdOp;

  Diploma diploma() {
    return new Diploma(niveau, behaaldOp);
  }

  VastgelegdDiploma vastgelegd() {
    return new VastgelegdDiploma(id, diploma(), vastgelegdOp);
  }
}
