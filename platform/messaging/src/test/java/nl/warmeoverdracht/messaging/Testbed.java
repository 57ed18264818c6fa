package nl.warmeoverdracht.messaging;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.messaging.proef.Proef;

/** What tests do with the running application, as a service would, and what they look at. */
@ApplicationScoped
class Testbed {

  static final Duration LIMIT = Duration.ofSeconds(20);

  private final PartijTransacties transactions;
  private final Outbox outbox;

  Testbed(PartijTransacties transactions, Outbox outbox) {
    this.transactions = transactions;
    this.outbox = outbox;
  }

  /** Publishes in one transaction of the sender. */
  void publish(OutgoingEvent... events) {
    sender(tx -> append(tx, Arrays.asList(events)));
  }

  /** Publishes in a transaction of the sender once subscribed. */
  Uni<Void> publishing(OutgoingEvent event) {
    return transactions.sql(Proef.AFZENDER, tx -> outbox.append(tx, event));
  }

  /** As a request to a service does: in a span. */
  @WithSpan("offer")
  Uni<Void> offering(OutgoingEvent event) {
    return publishing(event);
  }

  Uni<Void> append(UnitOfWork tx, List<OutgoingEvent> events) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (OutgoingEvent event : events) {
      all = all.chain(() -> outbox.append(tx, event));
    }
    return all;
  }

  <T> T sender(Function<UnitOfWork.Sql, Uni<T>> work) {
    return transactions.sql(Proef.AFZENDER, work).await().atMost(LIMIT);
  }

  <T> T technical(Function<UnitOfWork.Sql, Uni<T>> work) {
    return transactions.technisch(work).await().atMost(LIMIT);
  }

  /** Sequence numbers of the events of this key that had their effect, in the order of effect. */
  List<Long> effects(String key) {
    return received("select volgorde from effect where sleutel = $1 order by volgnummer", key)
        .stream()
        .map(row -> (Long) row[0])
        .toList();
  }

  List<Object[]> received(String sql, Object... parameters) {
    return transactions.sql(Proef.ONTVANGER, tx -> tx.query(sql, parameters)).await().atMost(LIMIT);
  }

  List<Long> awaitEffects(String key, int count) {
    return Await.until(
        count + " effects of " + key, () -> effects(key), seen -> seen.size() >= count);
  }

  long count(String sql, Object... parameters) {
    return technical(tx -> tx.query(sql, parameters)).stream()
        .mapToLong(row -> ((Number) row[0]).longValue())
        .sum();
  }

  long parked(String key) {
    return count("select count(*) from parkeerplaats where sleutel = $1", key);
  }

  void createZaak(String zaak) {
    technical(tx -> tx.execute("insert into zaak (zaak) values ($1)", zaak));
  }

  /** Keeps the case locked in an open transaction until released; returns once it is locked. */
  CompletableFuture<Void> holdZaak(String zaak, CompletableFuture<Void> release) {
    CompletableFuture<Void> locked = new CompletableFuture<>();
    CompletableFuture<Void> ended =
        transactions
            .technisch(
                tx ->
                    tx.query("select 1 from zaak where zaak = $1 for update", zaak)
                        .invoke(() -> locked.complete(null))
                        .chain(() -> Uni.createFrom().completionStage(release)))
            .subscribeAsCompletionStage();
    locked.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    return ended;
  }
}
