package nl.warmeoverdracht.consent.akkoord.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing.Gegeven;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingen;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingsreden;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/** Warnings in PostgreSQL; what technical work may see of them the database decides. */
@ApplicationScoped
class SqlWaarschuwingen implements Waarschuwingen {

  private static final String ADD =
      "insert into akkoordwaarschuwing (partij, akkoord_id, betrokkene_id, soort, reden,"
          + " verandert_op, waarschuw_op) values ($1, $2, $3, $4, $5, $6, $7)"
          + " on conflict do nothing";
  private static final String DUE =
      "select partij, akkoord_id, reden from akkoordwaarschuwing where waarschuwing_id is null"
          + " order by waarschuw_op limit $1";

  /** Gone when a later declaration covers all that this one was about. */
  private static final String DROP =
      """
      delete from akkoordwaarschuwing w using akkoord a, akkoord later
      where w.partij = $1 and w.akkoord_id = $2 and w.reden = $3 and w.waarschuwing_id is null
        and a.partij = w.partij and a.id = w.akkoord_id
        and later.partij = a.partij and later.betrokkene_id = a.betrokkene_id
        and later.soort = a.soort and later.vastgelegd_op > a.vastgelegd_op
        and later.ontvanger_taken @> a.ontvanger_taken
        and (later.ontvangers = '{}' or later.ontvangers = a.ontvangers)
        and (later.categorieen = '{}' or later.categorieen = a.categorieen)
        and (later.fasen = '{}' or later.fasen = a.fasen)
      """;

  private static final String COLUMNS =
      "waarschuwing_id, partij, akkoord_id, betrokkene_id, soort, reden, verandert_op,"
          + " gewaarschuwd_op";
  private static final String TELL =
      "update akkoordwaarschuwing set waarschuwing_id = $4, gewaarschuwd_op = $5"
          + " where partij = $1 and akkoord_id = $2 and reden = $3 and waarschuwing_id is null"
          + " returning "
          + COLUMNS;
  private static final String TOLD =
      "select " + COLUMNS + " from akkoordwaarschuwing where waarschuwing_id ";
  private static final String PAGE = TOLD + "> $1 order by waarschuwing_id limit $2";
  private static final String ONE = TOLD + "= $1";
  private final PartijTransacties transacties;

  SqlWaarschuwingen(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Void> bewaar(UnitOfWork tx, List<Waarschuwing> waarschuwingen) {
    return Multi.createFrom()
        .iterable(waarschuwingen)
        .onItem()
        .transformToUniAndConcatenate(
            w ->
                tx.execute(
                    ADD,
                    w.houder().sleutel(),
                    w.akkoordId(),
                    w.betrokkeneId(),
                    w.soort().code(),
                    w.reden().code(),
                    w.veranderingOp(),
                    w.waarschuwOp()))
        .collect()
        .last()
        .replaceWithVoid();
  }

  @Override
  public Uni<List<AanDeBeurt>> aanDeBeurt(int hoogstens) {
    return transacties
        .technisch(tx -> tx.query(DUE, hoogstens))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new AanDeBeurt(
                                Partij.vanSleutel((String) row[0]), (UUID) row[1], reden(row[2])))
                    .toList());
  }

  @Override
  public Uni<Optional<Gegeven>> geef(UnitOfWork.Sql tx, AanDeBeurt wat, UUID id, Instant nu) {
    String houder = wat.houder().sleutel();
    String reden = wat.reden().code();
    return tx.execute(DROP, houder, wat.akkoordId(), reden)
        .chain(
            () -> tx.query(TELL, houder, wat.akkoordId(), reden, id, nu.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.stream().findFirst().map(SqlWaarschuwingen::gegeven));
  }

  @Override
  public Uni<List<Gegeven>> gegeven(UnitOfWork tx, UUID na, int aantal) {
    return lees(tx, PAGE, na, aantal);
  }

  @Override
  public Uni<Optional<Gegeven>> gegeven(UnitOfWork tx, UUID id) {
    return lees(tx, ONE, id).map(rijen -> rijen.stream().findFirst());
  }

  private static Uni<List<Gegeven>> lees(UnitOfWork tx, String sql, Object... parameters) {
    return tx.query(sql, parameters)
        .map(rows -> rows.stream().map(SqlWaarschuwingen::gegeven).toList());
  }

  private static Gegeven gegeven(Object[] row) {
    return new Gegeven(
        (UUID) row[0],
        new Waarschuwing(
            Partij.vanSleutel((String) row[1]),
            (UUID) row[2],
            (UUID) row[3],
            Codes.verplicht(SoortAkkoord.class, (String) row[4]),
            reden(row[5]),
            (LocalDate) row[6]),
        ((OffsetDateTime) row[7]).toInstant());
  }

  private static Waarschuwingsreden reden(Object column) {
    return Codes.verplicht(Waarschuwingsreden.class, (String) column);
  }
}
