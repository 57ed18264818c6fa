package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.toezicht.Beoordelingen.Beoordeling;
import nl.warmeoverdracht.consent.toezicht.Regelregister.Regelversie;

/** A privacy officer sees the rules and signs for them (AVG 39(1)(b)). */
@ApplicationScoped
public class Regelbeoordeling {

  private final Regelregister register;
  private final Beoordelingen beoordelingen;
  private final Clock clock;

  Regelbeoordeling(Regelregister register, Beoordelingen beoordelingen, Clock clock) {
    this.register = register;
    this.beoordelingen = beoordelingen;
    this.clock = clock;
  }

  /** A rule with who signed for it, if somebody did. */
  public record Stand(Regelversie regel, Optional<Beoordeling> beoordeling) {}

  /** What came of signing. */
  public sealed interface Uitslag {
    /** Somebody signed for it. */
    record Beoordeeld(Stand stand) implements Uitslag {}

    /** There is no such version of a rule. */
    record Onbekend() implements Uitslag {}

    /** The text is another one than was signed for. */
    record AndereTekst() implements Uitslag {}
  }

  /** Every version of every rule. */
  public Uni<List<Stand>> standen() {
    return beoordelingen
        .alle()
        .map(gegeven -> register.alle().stream().map(regel -> stand(regel, gegeven)).toList());
  }

  /** Signs for exactly this text, in the transaction given. */
  public Uni<Uitslag> beoordeel(
      UnitOfWork tx, Kijker kijker, String grondslagId, int versie, String hash) {
    Optional<Regelversie> regel =
        register.alle().stream()
            .filter(r -> r.id().equals(grondslagId) && r.versie() == versie)
            .findFirst();
    if (regel.isEmpty()) {
      return Uni.createFrom().item(new Uitslag.Onbekend());
    }
    if (!regel.get().hash().equals(hash)) {
      return Uni.createFrom().item(new Uitslag.AndereTekst());
    }
    Beoordeling beoordeling =
        new Beoordeling(
            grondslagId,
            versie,
            hash,
            kijker.partij(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return beoordelingen
        .voegToe(tx, beoordeling, kijker.onderwerp())
        .replaceWith(new Uitslag.Beoordeeld(new Stand(regel.get(), Optional.of(beoordeling))));
  }

  private static Stand stand(Regelversie regel, List<Beoordeling> gegeven) {
    return new Stand(regel, gegeven.stream().filter(b -> b.over(regel)).findFirst());
  }
}
