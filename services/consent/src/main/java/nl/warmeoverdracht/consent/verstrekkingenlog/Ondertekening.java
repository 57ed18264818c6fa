package nl.warmeoverdracht.consent.verstrekkingenlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.Receipt;

/** Signs in the name of the log: checkpoints and receipts. Ed25519, some 40 microseconds each. */
@ApplicationScoped
public class Ondertekening {

  private final Logsleutels sleutels;
  private final Clock clock;
  private final Duration opnametermijn;

  Ondertekening(Logsleutels sleutels, Clock clock, LogInstellingen instellingen) {
    this.sleutels = sleutels;
    this.clock = clock;
    this.opnametermijn = instellingen.opnametermijn();
  }

  /** States that the log is this long and has this root. */
  public Controlepunt controlepunt(LogHead hoofd) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String bericht =
        new Checkpoint(sleutels.oorsprong(), hoofd).sign(sleutels.ondertekenaars(nu)).format();
    return new Controlepunt(hoofd, bericht, nu);
  }

  /**
   * Promises that the leaf will be in the log. The same leaf gives the same promise again, however
   * often it is asked.
   */
  public Ontvangstbewijs ontvangst(Leaf blad) {
    Instant uiterlijk = blad.tijdstip().plus(opnametermijn);
    Receipt belofte = new Receipt(sleutels.oorsprong(), blad.hash(), blad.tijdstip(), uiterlijk);
    return new Ontvangstbewijs(
        blad.hash(), uiterlijk, belofte.sign(sleutels.ondertekenaars(clock.instant())).format());
  }
}
