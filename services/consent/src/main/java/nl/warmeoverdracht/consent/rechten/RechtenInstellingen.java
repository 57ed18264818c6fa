package nl.warmeoverdracht.consent.rechten;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What an operator may set about rights; a missing value stops the start of the service. */
@ConfigMapping(prefix = "warmeoverdracht.rechten")
public interface RechtenInstellingen {

  /** How long a receiver has to answer a notice. */
  Duration antwoordtermijn();

  /** How often notices are looked at whose term passed. */
  String termijncontrole();

  /**
   * What an acknowledged withdrawal waits beyond the validity of a decision: for a holder that was
   * stopped for a moment between its last look and its first byte.
   */
  Duration marge();
}
