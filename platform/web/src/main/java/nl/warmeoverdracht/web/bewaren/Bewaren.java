package nl.warmeoverdracht.web.bewaren;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.web.bewaren.Bewaarronde.Regel;

/**
 * Erases what is due, a batch a transaction, and keeps a report with counts (AVG 5(1)(e)). The
 * service's function {@code bewaren_wis} does the erasing as owner of the tables; the application
 * role deletes nothing. Only one instance erases at a time: each batch takes the same lock, and who
 * does not get it stops.
 */
@ApplicationScoped
public class Bewaren {

  private static final String LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended('warmeoverdracht.bewaren', 0))";
  private static final String ERASE =
      "select partij, aantal from bewaren_wis($1, $2, $3, $4) order by partij";

  private final PartijTransacties transacties;
  private final Bewaartermijnen termijnen;
  private final BewaarInstellingen instellingen;
  private final Bewaarverslagen verslagen;
  private final Clock clock;
  private final UuidV7 ids;

  Bewaren(
      PartijTransacties transacties,
      Bewaartermijnen termijnen,
      BewaarInstellingen instellingen,
      Bewaarverslagen verslagen,
      Instance<Clock> clocks) {
    this.transacties = transacties;
    this.termijnen = termijnen;
    this.instellingen = instellingen;
    this.verslagen = verslagen;
    this.clock = clocks.isResolvable() ? clocks.get() : Clock.systemUTC();
    this.ids = new UuidV7(clock);
  }

  @Scheduled(cron = "{warmeoverdracht.bewaren.moment}")
  Uni<Void> elkeNacht() {
    return ronde(false).replaceWithVoid();
  }

  /** One round; empty when another instance is at it. A trial only counts. */
  public Uni<Optional<Bewaarronde>> ronde(boolean proef) {
    Instant begin = clock.instant();
    return Multi.createFrom()
        .iterable(termijnen.alle())
        .onItem()
        .transformToUniAndConcatenate(termijn -> wis(termijn, begin, proef))
        .collect()
        .asList()
        .chain(
            delen ->
                delen.stream().anyMatch(Optional::isEmpty)
                    ? Uni.createFrom().item(Optional.empty())
                    : bewaar(begin, proef, delen.stream().flatMap(d -> d.get().stream()).toList())
                        .map(Optional::of));
  }

  /** All that is due of one kind; empty when another instance is at it. */
  private Uni<Optional<List<Regel>>> wis(Bewaartermijn termijn, Instant nu, boolean proef) {
    return wis(termijn, termijn.grens(nu), proef, new TreeMap<>());
  }

  private Uni<Optional<List<Regel>>> wis(
      Bewaartermijn termijn, Instant grens, boolean proef, Map<String, Long> totNu) {
    return transacties
        .technisch(
            tx ->
                tx.query(LOCK)
                    .chain(
                        slot ->
                            (Boolean) slot.getFirst()[0]
                                ? deel(tx, termijn, grens, proef).map(Optional::of)
                                : Uni.createFrom().item(Optional.<List<Object[]>>empty())))
        .chain(
            rijen -> {
              if (rijen.isEmpty()) {
                return Uni.createFrom().item(Optional.empty());
              }
              rijen.get().forEach(rij -> totNu.merge((String) rij[0], (Long) rij[1], Long::sum));
              return proef || rijen.get().isEmpty()
                  ? Uni.createFrom().item(Optional.of(regels(termijn, grens, totNu)))
                  : wis(termijn, grens, false, totNu);
            });
  }

  private Uni<List<Object[]>> deel(
      UnitOfWork tx, Bewaartermijn termijn, Instant grens, boolean proef) {
    return tx.query(
        ERASE, termijn.wat(), grens.atOffset(ZoneOffset.UTC), instellingen.hoogstens(), proef);
  }

  private static List<Regel> regels(
      Bewaartermijn termijn, Instant grens, Map<String, Long> perPartij) {
    List<Regel> regels = new ArrayList<>();
    perPartij.forEach(
        (partij, aantal) -> regels.add(new Regel(termijn.id(), partij, grens, aantal)));
    return regels;
  }

  private Uni<Bewaarronde> bewaar(Instant begin, boolean proef, List<Regel> regels) {
    Bewaarronde ronde = new Bewaarronde(ids.next(), proef, begin, clock.instant(), regels);
    return transacties.technisch(tx -> verslagen.bewaar(tx, ronde)).replaceWith(ronde);
  }
}
