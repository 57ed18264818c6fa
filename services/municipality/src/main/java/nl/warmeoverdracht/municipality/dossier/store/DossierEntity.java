package nl.warmeoverdracht.municipality.dossier.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code dossier}. */
@Entity
@Table(name = "dossier")
class DossierEntity {

  @Id UUID id;

  @Column(nullable = false, updatable = false)
  String partij;

  @Column(name = "overdracht_id", nullable = false, updatable = false)
  UUID overdrachtId;

  @Column(name = "aanbod_versie", nullable = false)
  int aanbodVersie;

  @Column(name = "besluit_id", nullable = false)
  UUID besluitId;

  @Column(nullable = false)
  byte[] inhoud;

  @Column(name = "ontvangen_op", nullable = false)
  Instant ontvangenOp;

  @Version long versie;
}
