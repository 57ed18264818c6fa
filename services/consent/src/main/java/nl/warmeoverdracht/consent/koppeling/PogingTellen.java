package nl.warmeoverdracht.consent.koppeling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Counts attempts to redeem a code in a transaction of its own, because a refused attempt rolls
 * back and must count all the same. With 80 bits in a code and ten attempts an hour nobody guesses
 * one.
 */
@ApplicationScoped
public class PogingTellen {

  private static final int PER_UUR = 10;
  private static final Duration UUR = Duration.ofHours(1);

  private final PartijTransacties transacties;
  private final Koppelcodes codes;
  private final Clock clock;

  PogingTellen(PartijTransacties transacties, Koppelcodes codes, Clock clock) {
    this.transacties = transacties;
    this.codes = codes;
    this.clock = clock;
  }

  /** How many attempts he made this hour, or the objection that these were too many. */
  public Uni<Decision<Long>> tel(Persoon persoon) {
    Instant nu = clock.instant();
    return transacties
        .persoon(persoon, tx -> codes.telPoging(tx, nu, nu.minus(UUR)))
        .map(
            aantal ->
                Decision.unless(aantal > PER_UUR ? List.of(teVaak()) : List.of(), () -> aantal));
  }

  private static Bezwaar teVaak() {
    return Bezwaar.van(
        "te-veel-pogingen",
        "Er is het afgelopen uur te vaak een code geprobeerd.",
        "Wacht een uur, of vraag een nieuwe code aan wie u de code gaf.");
  }
}
