package nl.warmeoverdracht.web.logboek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.web.logboek.LogboekReceiver.Part;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The records that wait. They get their numbers here, without gaps and committed before they are
 * sent, so a record keeps its number whatever dies. Any number of instances may run.
 */
@ApplicationScoped
class LogboekQueue {

  static final int PART_SIZE = 200;

  /** First half of our advisory locks: "WL". */
  private static final int LOCK_CLASS = 0x574C;

  private static final String LOCK = "select pg_try_advisory_xact_lock($1, 0)";

  private static final String NUMBER =
      """
      with nieuw as (
        select id, row_number() over (order by id) as nummer
        from (select id from logboek_uit where volgnummer is null order by id limit $1) wachtend),
      stand as (
        update logboek_reeks set laatste = laatste + (select count(*) from nieuw)
        where exists (select from nieuw)
        returning laatste - (select count(*) from nieuw) as basis)
      update logboek_uit u set volgnummer = stand.basis + nieuw.nummer
      from nieuw, stand where u.id = nieuw.id
      """;

  private static final String READ =
      "select r.reeks_id, u.volgnummer, u.vermelding from logboek_uit u, logboek_reeks r"
          + " where u.volgnummer is not null order by u.volgnummer limit $1";

  private static final String FORGET =
      "delete from logboek_uit where volgnummer <= $1"
          + " and exists (select from logboek_reeks where reeks_id = $2)";

  private static final String LOOK =
      "select count(*), coalesce(extract(epoch from now() - min(vastgelegd_op)), 0)"
          + " from (select vastgelegd_op from logboek_uit order by id limit 100000) wachtend";

  private final PartijTransacties transactions;
  private final ObjectMapper json;
  private final String bron;

  LogboekQueue(
      PartijTransacties transactions,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String bron) {
    this.transactions = transactions;
    this.json = json;
    this.bron = bron;
  }

  /** The next part to send; empty when nothing waits, or another instance is at it. */
  Uni<Optional<Part>> next() {
    return transactions.technisch(
        tx ->
            tx.query(LOCK, LOCK_CLASS)
                .chain(
                    locked ->
                        Boolean.TRUE.equals(locked.getFirst()[0])
                            ? numbered(tx)
                            : Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Optional<Part>> numbered(UnitOfWork tx) {
    return tx.execute(NUMBER, (long) PART_SIZE)
        .chain(() -> tx.query(READ, (long) PART_SIZE))
        .map(this::part);
  }

  /**
   * What was acknowledged is kept elsewhere now. Nothing goes when meanwhile an operator began
   * another series, in which the same numbers are other records.
   */
  Uni<Integer> forget(UUID reeks, long acknowledged) {
    return transactions.technisch(tx -> tx.execute(FORGET, acknowledged, reeks));
  }

  /** How much waits. */
  Uni<Backlog> look() {
    return transactions
        .technisch(tx -> tx.query(LOOK))
        .map(List::getFirst)
        .map(row -> new Backlog(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
  }

  /**
   * What waits.
   *
   * @param records counted up to a hundred thousand
   * @param oldestSeconds age of the oldest
   */
  record Backlog(long records, long oldestSeconds) {}

  private Optional<Part> part(List<Object[]> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode body = json.createObjectNode().put("bron", bron);
    var records = body.putArray("vermeldingen");
    rows.forEach(row -> records.addObject().put("volgnummer", (Long) row[1]).setAll(parse(row)));
    Object[] first = rows.getFirst();
    return Optional.of(new Part((UUID) first[0], (Long) first[1], body));
  }

  private ObjectNode parse(Object[] row) {
    try {
      return (ObjectNode) json.readTree((String) row[2]);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("record " + row[1] + " is not JSON", e);
    }
  }
}
