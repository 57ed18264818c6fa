package nl.warmeoverdracht.municipality.dossier.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.municipality.dossier.Dossier;
import nl.warmeoverdracht.municipality.dossier.Dossiers;

/** The copies in PostgreSQL through Hibernate Reactive (ADR 0004), encrypted as a whole. */
@ApplicationScoped
class HibernateDossiers implements Dossiers {

  private static final String OWN =
      "from DossierEntity d where d.partij = :partij and d.overdrachtId = :overdrachtId";

  /** The row of the case, so that two people who fetch at once come one after the other. */
  private static final String LOCK =
      "select 1 from ontvangen_overdracht where partij = $1 and overdracht_id = $2 for update";

  private final FieldCipher cipher;
  private final UuidV7 ids;

  HibernateDossiers(FieldCipher cipher, UuidV7 ids) {
    this.cipher = cipher;
    this.ids = ids;
  }

  @Override
  public Uni<Optional<Dossier>> vind(UnitOfWork.Hibernate tx, UUID overdrachtId) {
    return rij(tx, overdrachtId).map(rijen -> rijen.stream().map(this::dossier).findFirst());
  }

  @Override
  public Uni<Void> bewaar(UnitOfWork.Hibernate tx, Dossier dossier) {
    return tx.query(LOCK, partij(tx).sleutel(), dossier.overdrachtId())
        .chain(() -> rij(tx, dossier.overdrachtId()))
        .chain(
            rijen ->
                rijen.isEmpty()
                    ? tx.session().insert(vul(nieuw(tx, dossier), dossier))
                    : tx.session().update(vul(rijen.getFirst(), dossier)));
  }

  private Uni<List<DossierEntity>> rij(UnitOfWork.Hibernate tx, UUID overdrachtId) {
    return tx.session()
        .createSelectionQuery(OWN, DossierEntity.class)
        .setParameter("partij", partij(tx).sleutel())
        .setParameter("overdrachtId", overdrachtId)
        .getResultList();
  }

  private DossierEntity nieuw(UnitOfWork.Hibernate tx, Dossier dossier) {
    DossierEntity rij = new DossierEntity();
    rij.id = ids.next();
    rij.partij = partij(tx).sleutel();
    rij.overdrachtId = dossier.overdrachtId();
    return rij;
  }

  private DossierEntity vul(DossierEntity rij, Dossier dossier) {
    rij.aanbodVersie = dossier.aanbodVersie();
    rij.besluitId = dossier.besluitId();
    rij.inhoud = cipher.encrypt(dossier.inhoud(), context(rij));
    rij.ontvangenOp = dossier.ontvangenTijdstip();
    return rij;
  }

  private Dossier dossier(DossierEntity rij) {
    return new Dossier(
        rij.overdrachtId,
        rij.aanbodVersie,
        rij.besluitId,
        cipher.decrypt(rij.inhoud, context(rij)),
        rij.ontvangenOp);
  }

  private static String context(DossierEntity rij) {
    return rij.partij + "/dossier/" + rij.overdrachtId;
  }

  private static Partij partij(UnitOfWork tx) {
    return tx.partij().orElseThrow(() -> new IllegalStateException("a transaction of no party"));
  }
}
