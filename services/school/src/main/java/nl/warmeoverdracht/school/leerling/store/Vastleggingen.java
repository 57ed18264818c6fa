package nl.warmeoverdracht.school.leerling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.NieuwAkkoord;
import nl.warmeoverdracht.school.leerling.VastgelegdAkkoord;
import nl.warmeoverdracht.school.leerling.VastgelegdDiploma;

/** Rows beside a pupil that are only ever added: diplomas and declarations. */
@ApplicationScoped
class Vastleggingen {

  private final LeerlingVertaling vertaling;
  private final UuidV7 ids;
  private final Clock klok;

  Vastleggingen(LeerlingVertaling vertaling, UuidV7 ids, Clock klok) {
    this.vertaling = vertaling;
    this.ids = ids;
    this.klok = klok;
  }

  /** The pupil is locked by the caller, so no other diploma is being recorded for him. */
  Uni<VastgelegdDiploma> diploma(UnitOfWork.Hibernate tx, UUID leerlingId, Diploma diploma) {
    return tx.session()
        .createSelectionQuery(
            "from DiplomaEntity where leerlingId = :leerling and niveau = :niveau"
                + " and behaaldOp = :behaaldOp",
            DiplomaEntity.class)
        .setParameter("leerling", leerlingId)
        .setParameter("niveau", diploma.niveau())
        .setParameter("behaaldOp", diploma.behaaldOp())
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .switchTo(() -> nieuw(tx, leerlingId, diploma))
        .map(DiplomaEntity::vastgelegd);
  }

  private Uni<DiplomaEntity> nieuw(UnitOfWork.Hibernate tx, UUID leerlingId, Diploma diploma) {
    DiplomaEntity rij = new DiplomaEntity();
    rij.id = ids.next();
    rij.partij = tx.partij().orElseThrow().sleutel();
    rij.leerlingId = leerlingId;
    rij.niveau = diploma.niveau();
    rij.behaaldOp = diploma.behaaldOp();
    rij.vastgelegdOp = klok.instant();
    return tx.session()
        .insert(rij)
        .chain(() -> tx.session().get(LeerlingEntity.class, leerlingId))
        .chain(leerling -> nieuweVersie(tx, leerling))
        .replaceWith(rij);
  }

  /** A diploma changes what is shown of the pupil, so whoever saw the older version must know. */
  private Uni<Void> nieuweVersie(UnitOfWork.Hibernate tx, LeerlingEntity leerling) {
    leerling.gewijzigdOp = klok.instant();
    return tx.session().update(leerling);
  }

  /** The pupil is locked by the caller, so no import is changing him. */
  Uni<Void> wissing(UnitOfWork.Hibernate tx, UUID leerlingId, Set<Gegeven> gegevens) {
    return tx.session()
        .get(LeerlingEntity.class, leerlingId)
        .invoke(leerling -> vertaling.wis(leerling, gegevens))
        .chain(leerling -> nieuweVersie(tx, leerling));
  }

  Uni<VastgelegdAkkoord> akkoord(UnitOfWork.Hibernate tx, VastgelegdAkkoord akkoord) {
    return tx.session()
        .get(AkkoordEntity.class, akkoord.id())
        .chain(
            eerder ->
                eerder == null
                    ? tx.session().insert(rij(tx, akkoord)).replaceWith(akkoord)
                    : Uni.createFrom().item(zoalsVastgelegd(akkoord, eerder)));
  }

  /** The first recording counts; the id stands for the content, which is therefore the same. */
  private static VastgelegdAkkoord zoalsVastgelegd(
      VastgelegdAkkoord akkoord, AkkoordEntity eerder) {
    return new VastgelegdAkkoord(
        akkoord.id(),
        akkoord.leerlingId(),
        akkoord.akkoord(),
        eerder.vastgelegdOp,
        eerder.vastgelegdDoor);
  }

  private static AkkoordEntity rij(UnitOfWork.Hibernate tx, VastgelegdAkkoord vastgelegd) {
    NieuwAkkoord akkoord = vastgelegd.akkoord();
    AkkoordEntity rij = new AkkoordEntity();
    rij.id = vastgelegd.id();
    rij.partij = tx.partij().orElseThrow().sleutel();
    rij.leerlingId = vastgelegd.leerlingId();
    rij.soort = akkoord.soort().code();
    rij.verklaring = akkoord.verklaring().code();
    rij.gegevenDoor = akkoord.gegevenDoor().code();
    rij.gegevenOp = akkoord.gegevenOp();
    rij.ontvangerTaken =
        Lijsten.schrijf(akkoord.ontvangerTaken().stream().map(Taak::code).sorted().toList());
    rij.tekstversie = akkoord.tekstversie();
    rij.vastgelegdOp = vastgelegd.vastgelegdOp();
    rij.vastgelegdDoor = vastgelegd.vastgelegdDoor();
    return rij;
  }
}
