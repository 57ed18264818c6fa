package nl.warmeoverdracht.school.overdracht.meting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.overdracht.Toestand;

/**
 * The gauge {@code overdrachten_per_toestand}: how many handovers are in each state, over all
 * parties. It counts signposts, which have no person, and stops counting at a hundred thousand per
 * state, so that a look at the metrics never costs more than that.
 */
@ApplicationScoped
class ToestandTelling {

  private static final String TEL =
      """
      select t.code, (select count(*) from
        (select from wegwijzer w where w.toestand = t.code limit 100000) bekeken)
      from unnest(cast($1 as text[])) as t (code)
      """;

  private final PartijTransacties transacties;
  private final Map<Toestand, AtomicLong> aantallen = new EnumMap<>(Toestand.class);

  ToestandTelling(PartijTransacties transacties, MeterRegistry meters) {
    this.transacties = transacties;
    for (Toestand toestand : Toestand.values()) {
      AtomicLong aantal = new AtomicLong();
      aantallen.put(toestand, aantal);
      Gauge.builder("overdrachten_per_toestand", aantal, AtomicLong::get)
          .tag("toestand", toestand.code())
          .register(meters);
    }
  }

  @Scheduled(
      every = "${warmeoverdracht.school.toestandtelling:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tel() {
    String[] codes = Arrays.stream(Toestand.values()).map(Toestand::code).toArray(String[]::new);
    return transacties
        .technisch(tx -> tx.query(TEL, (Object) codes))
        .invoke(
            rijen ->
                rijen.forEach(
                    rij ->
                        aantallen
                            .get(Toestand.metCode((String) rij[0]))
                            .set(((Number) rij[1]).longValue())))
        .replaceWithVoid();
  }
}
