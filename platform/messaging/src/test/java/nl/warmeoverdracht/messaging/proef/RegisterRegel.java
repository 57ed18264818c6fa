package nl.warmeoverdracht.messaging.proef;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of a register that is kept through Hibernate Reactive. */
@Entity
@Table(name = "register")
public class RegisterRegel {

  @Id UUID id;
  String partij;
  String sleutel;
  String tekst;

  protected RegisterRegel() {}

  public RegisterRegel(UUID id, String partij, String sleutel, String tekst) {
    this.id = id;
    this.partij = partij;
    this.sleutel = sleutel;
    this.tekst = tekst;
  }
}
