package nl.warmeoverdracht.consent.akkoord.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;

/**
 * Declarations: recorded through Hibernate Reactive, read for a decision through the PostgreSQL
 * client, which carries the decision's transaction (ADR 0004).
 */
@ApplicationScoped
class StoredAkkoorden implements Akkoorden {

  private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended($1, 1))";

  private static final String LATEST =
      """
      select distinct on (soort) partij, id, betrokkene_id, soort, verklaring, gegeven_door, gegeven_op,
        leeftijd, ontvanger_taken, doel, tekstversie, geldig_tot, vastgelegd_op
      from akkoord
      where partij = $1 and betrokkene_id = $2 and $3 = any (ontvanger_taken)
      order by soort, vastgelegd_op desc, id desc
      """;

  @Override
  public Uni<Optional<Akkoord>> vergrendel(UnitOfWork.Hibernate tx, UUID id) {
    String partij = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(LOCK, partij + " " + id)
        .chain(() -> tx.session().get(AkkoordRij.class, new AkkoordRij.Sleutel(partij, id)))
        .map(rij -> Optional.ofNullable(rij).map(AkkoordRij::akkoord));
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    return tx.session().insert(AkkoordRij.van(akkoord));
  }

  @Override
  public Uni<List<Akkoord>> laatste(UnitOfWork.Sql tx, UUID betrokkeneId, Taak ontvanger) {
    String partij = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(LATEST, partij, betrokkeneId, ontvanger.code())
        .map(rows -> rows.stream().map(StoredAkkoorden::rij).map(AkkoordRij::akkoord).toList());
  }

  private static AkkoordRij rij(Object[] row) {
    AkkoordRij rij = new AkkoordRij();
    rij.partij = (String) row[0];
    rij.id = (UUID) row[1];
    rij.betrokkeneId = (UUID) row[2];
    rij.soort = (String) row[3];
    rij.verklaring = (String) row[4];
    rij.gegevenDoor = (String) row[5];
    rij.gegevenOp = (LocalDate) row[6];
    rij.leeftijd = (Integer) row[7];
    rij.ontvangerTaken = (String[]) row[8];
    rij.doel = (String) row[9];
    rij.tekstversie = (String) row[10];
    rij.geldigTot = (LocalDate) row[11];
    rij.vastgelegdOp = ((OffsetDateTime) row[12]).toInstant();
    return rij;
  }
}
