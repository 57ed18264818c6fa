package nl.warmeoverdracht.school.leerling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.school.leerling.Persoonsgegevens;

/** Reads one pupil with everything around him. */
@ApplicationScoped
class HibernatePersoonsgegevens implements Persoonsgegevens {

  private static final String AKKOORDEN =
      "from AkkoordEntity where partij = :partij and leerlingId = :leerling order by id";

  private final Leerlingregister register;
  private final LeerlingVertaling vertaling;

  HibernatePersoonsgegevens(Leerlingregister register, LeerlingVertaling vertaling) {
    this.register = register;
    this.vertaling = vertaling;
  }

  @Override
  public Uni<Optional<Alles>> alles(UnitOfWork.Hibernate tx, UUID leerlingId) {
    return register
        .vind(tx, leerlingId)
        .chain(
            gevonden ->
                gevonden
                    .map(leerling -> alles(tx, leerling).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Alles> alles(UnitOfWork.Hibernate tx, Leerling leerling) {
    return tx.session()
        .get(LeerlingEntity.class, leerling.id())
        .map(rij -> vertaling.regel(rij).ongecodeerdeBehoefte())
        .chain(
            behoefte ->
                akkoorden(tx, leerling.id())
                    .map(akkoorden -> new Alles(leerling, behoefte, akkoorden)));
  }

  private static Uni<List<Gegeven>> akkoorden(UnitOfWork.Hibernate tx, UUID leerlingId) {
    return tx.session()
        .createSelectionQuery(AKKOORDEN, AkkoordEntity.class)
        .setParameter("partij", tx.partij().orElseThrow().sleutel())
        .setParameter("leerling", leerlingId)
        .setMaxResults(MEESTE_AKKOORDEN)
        .getResultList()
        .map(rijen -> rijen.stream().map(HibernatePersoonsgegevens::gegeven).toList());
  }

  private static Gegeven gegeven(AkkoordEntity rij) {
    return new Gegeven(
        rij.id,
        rij.soort,
        rij.verklaring,
        rij.gegevenDoor,
        rij.gegevenOp,
        Lijsten.lees(rij.ontvangerTaken),
        rij.tekstversie,
        rij.vastgelegdOp);
  }
}
