package nl.warmeoverdracht.consent.koppeling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/** Ties a private person to what a code was made for; the code is used up with it. */
@ApplicationScoped
public class KoppelingMaken {

  private final Koppelcodes codes;
  private final Koppelingen koppelingen;
  private final Codewoorden woorden;
  private final UuidV7 ids;
  private final Clock clock;

  KoppelingMaken(
      Koppelcodes codes, Koppelingen koppelingen, Codewoorden woorden, UuidV7 ids, Clock clock) {
    this.codes = codes;
    this.koppelingen = koppelingen;
    this.woorden = woorden;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Ties in the transaction given, which is the person's.
   *
   * @param als the capacities in which he signed in
   * @return an objection that is the same for every code that does not work
   */
  public Uni<Decision<Koppeling>> koppel(UnitOfWork.Sql tx, String getypt, Set<Hoedanigheid> als) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return codes
        .verzilver(tx, woorden.hash(getypt), als, nu)
        .chain(
            code ->
                code.map(goed -> koppel(tx, goed, nu).map(Decision::accept))
                    .orElseGet(() -> Uni.createFrom().item(Decision.reject(onbekend()))));
  }

  private Uni<Koppeling> koppel(UnitOfWork.Sql tx, Koppelcode code, Instant nu) {
    Koppeling nieuw =
        new Koppeling(
            ids.next(),
            code.houder(),
            code.betrokkeneId(),
            code.hoedanigheid(),
            code.leeftijd(),
            nu);
    return codes.vergeetPoging(tx).chain(() -> koppelingen.koppel(tx, nieuw, code));
  }

  private static Bezwaar onbekend() {
    return Bezwaar.opVeld(
        "/code",
        "onbekende-code",
        "Deze code werkt niet: zij klopt niet, is al gebruikt, is verlopen of is niet voor u.",
        "Kijk de code na of vraag een nieuwe aan wie u de code gaf.");
  }
}
