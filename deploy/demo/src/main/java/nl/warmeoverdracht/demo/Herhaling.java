package nl.warmeoverdracht.demo;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits a little longer at every try, and gives up after two minutes with the last reason. */
final class Herhaling {

  private static final Duration LANGSTE_PAUZE = Duration.ofSeconds(1);
  private static final Duration GEDULD = Duration.ofMinutes(2);

  private final String waarop;
  private final long einde = System.nanoTime() + GEDULD.toNanos();
  private Duration pauze = Duration.ofMillis(5);

  Herhaling(String waarop) {
    this.waarop = waarop;
  }

  /** Pauses before the next try; throws {@link DemoFout} when patience has run out. */
  void wacht(String waarom) {
    if (System.nanoTime() > einde) {
      throw new DemoFout("tevergeefs gewacht op " + waarop + ": " + waarom);
    }
    try {
      // A client on the outside has nothing to subscribe to: between two tries it can only wait.
      Thread.sleep(pauze);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFout("onderbroken", e);
    }
    pauze = min(pauze.multipliedBy(2), LANGSTE_PAUZE);
  }

  /** Asks until the answer pleases. */
  static Antwoord totdat(
      String waarop, Supplier<Antwoord> vraag, java.util.function.Predicate<Antwoord> goed) {
    Herhaling herhaling = new Herhaling(waarop);
    Antwoord antwoord = vraag.get();
    while (!goed.test(antwoord)) {
      herhaling.wacht("laatste antwoord was " + antwoord.status());
      antwoord = vraag.get();
    }
    return antwoord;
  }

  private static Duration min(Duration een, Duration ander) {
    return een.compareTo(ander) < 0 ? een : ander;
  }
}
