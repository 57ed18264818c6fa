package nl.warmeoverdracht.consent.verstrekking.rest;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.consent.verstrekking.Loghoofd;
import nl.warmeoverdracht.consent.verstrekking.Logregel;
import nl.warmeoverdracht.consent.verstrekking.Telling;

/** The JSON of the log (Loghoofd, Logregel, Verstrekkingsoverzicht). */
final class LogJsonVorm {

  private LogJsonVorm() {}

  record Hoofd(long omvang, String wortelhash, Instant vastgelegdTijdstip) {
    static Hoofd van(Loghoofd hoofd) {
      return new Hoofd(
          hoofd.bereik().size(),
          hoofd.bereik().root().hex(),
          hoofd.vastgelegdTijdstip().orElse(null));
    }
  }

  record Regel(
      long volgnummer,
      String bladhash,
      String blad,
      String wortelhash,
      String zout,
      Map<String, ?> details) {
    static Regel van(Logregel regel) {
      return new Regel(
          regel.volgnummer(),
          regel.bladhash().hex(),
          Base64.getEncoder().encodeToString(regel.blad().bytes()),
          regel.wortelhash().hex(),
          regel.opening().map(opening -> opening.salt().hex()).orElse(null),
          regel.opening().map(Opening::details).orElse(null));
    }
  }

  record Overzicht(long besluiten, List<Tel> tellingen) {}

  record Tel(String fase, String categorie, String uitkomst, String reden, long aantal) {
    static Tel van(Telling telling) {
      return new Tel(
          telling.fase(),
          telling.categorie(),
          telling.uitkomst(),
          telling.reden(),
          telling.aantal());
    }
  }
}
