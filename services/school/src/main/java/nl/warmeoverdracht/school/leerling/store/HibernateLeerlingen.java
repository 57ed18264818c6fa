package nl.warmeoverdracht.school.leerling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Importtelling;
import nl.warmeoverdracht.school.leerling.Kenmerk;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.Leerlingen;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.school.leerling.VastgelegdAkkoord;
import nl.warmeoverdracht.school.leerling.VastgelegdDiploma;
import nl.warmeoverdracht.school.leerling.bestand.Leesresultaat;
import org.hibernate.LockMode;

/** The register of pupils in PostgreSQL, through Hibernate Reactive (ADR 0004). */
@ApplicationScoped
class HibernateLeerlingen implements Leerlingen, Leerlingregister {

  private static final String ZOEK = "from LeerlingEntity where partij = :partij and id > :na";
  private static final String MET_NUMMER = " and leerlingnummer = :leerlingnummer";
  private static final String OP_VOLGORDE = " order by id";

  private final PartijTransacties transacties;
  private final LeerlingVertaling vertaling;
  private final LeerlingImport leerlingImport;
  private final Vastleggingen vastleggingen;

  HibernateLeerlingen(
      PartijTransacties transacties,
      LeerlingVertaling vertaling,
      LeerlingImport leerlingImport,
      Vastleggingen vastleggingen) {
    this.transacties = transacties;
    this.vertaling = vertaling;
    this.leerlingImport = leerlingImport;
    this.vastleggingen = vastleggingen;
  }

  @Override
  public Uni<Optional<Leerling>> vind(Partij partij, UUID leerlingId) {
    return transacties.hibernate(partij, tx -> vind(tx, leerlingId));
  }

  @Override
  public Uni<List<Integer>> tel(Partij partij, List<List<Kenmerk>> groepen, int grens) {
    SqlGroepen sql = new SqlGroepen(partij.sleutel(), grens);
    String vraag = sql.vraag(groepen);
    return transacties
        .sql(partij, tx -> tx.query(vraag, sql.parameters()))
        .map(rijen -> Arrays.stream(rijen.getFirst()).map(n -> ((Number) n).intValue()).toList());
  }

  @Override
  public Uni<Optional<Leerling>> vind(UnitOfWork.Hibernate tx, UUID leerlingId) {
    return vind(tx, leerlingId, LockMode.NONE);
  }

  @Override
  public Uni<Optional<Leerling>> vergrendel(UnitOfWork.Hibernate tx, UUID leerlingId) {
    return vind(tx, leerlingId, LockMode.PESSIMISTIC_WRITE);
  }

  @Override
  public Uni<List<Leerling>> zoek(
      UnitOfWork.Hibernate tx, Optional<String> leerlingnummer, UUID na, int limiet) {
    String zoek = ZOEK + (leerlingnummer.isPresent() ? MET_NUMMER : "") + OP_VOLGORDE;
    var vraag =
        tx.session()
            .createSelectionQuery(zoek, LeerlingEntity.class)
            .setParameter("partij", tx.partij().orElseThrow().sleutel())
            .setParameter("na", na)
            .setMaxResults(limiet);
    leerlingnummer.ifPresent(nummer -> vraag.setParameter("leerlingnummer", nummer));
    return vraag.getResultList().chain(rijen -> leerlingen(tx, rijen));
  }

  @Override
  public Uni<Importtelling> neemOver(UnitOfWork.Hibernate tx, Leesresultaat gelezen) {
    return leerlingImport.neemOver(tx, gelezen);
  }

  @Override
  public Uni<VastgelegdDiploma> legVast(UnitOfWork.Hibernate tx, UUID leerlingId, Diploma diploma) {
    return vastleggingen.diploma(tx, leerlingId, diploma);
  }

  @Override
  public Uni<Void> wis(UnitOfWork.Hibernate tx, UUID leerlingId, Set<Gegeven> gegevens) {
    return vastleggingen.wissing(tx, leerlingId, gegevens);
  }

  @Override
  public Uni<VastgelegdAkkoord> legVast(UnitOfWork.Hibernate tx, VastgelegdAkkoord akkoord) {
    return vastleggingen.akkoord(tx, akkoord);
  }

  private Uni<Optional<Leerling>> vind(UnitOfWork.Hibernate tx, UUID leerlingId, LockMode slot) {
    return tx.session()
        .createSelectionQuery(
            "from LeerlingEntity where partij = :partij and id = :id", LeerlingEntity.class)
        .setParameter("partij", tx.partij().orElseThrow().sleutel())
        .setParameter("id", leerlingId)
        .setLockMode(slot)
        .getResultList()
        .chain(rijen -> leerlingen(tx, rijen))
        .map(leerlingen -> leerlingen.stream().findFirst());
  }

  private Uni<List<Leerling>> leerlingen(UnitOfWork.Hibernate tx, List<LeerlingEntity> rijen) {
    if (rijen.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return tx.session()
        .createSelectionQuery(
            "from DiplomaEntity where partij = :partij and leerlingId in :leerlingen",
            DiplomaEntity.class)
        .setParameter("partij", tx.partij().orElseThrow().sleutel())
        .setParameter("leerlingen", rijen.stream().map(rij -> rij.id).toList())
        .getResultList()
        .map(HibernateLeerlingen::perLeerling)
        .map(
            diplomas ->
                rijen.stream()
                    .map(rij -> vertaling.leerling(rij, diplomas.getOrDefault(rij.id, List.of())))
                    .toList());
  }

  private static Map<UUID, List<Diploma>> perLeerling(List<DiplomaEntity> diplomas) {
    return diplomas.stream()
        .sorted(Comparator.comparing(diploma -> diploma.id))
        .collect(
            Collectors.groupingBy(
                diploma -> diploma.leerlingId,
                Collectors.mapping(DiplomaEntity::diploma, Collectors.toList())));
  }
}
