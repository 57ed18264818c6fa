package nl.warmeoverdracht.consent.verstrekking.rest;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.consent.verstrekking.Logregel;
import nl.warmeoverdracht.consent.verstrekking.Telling;

/** The JSON of lines and counts (Logregel, Verstrekkingsoverzicht). */
final class LogJsonVorm {

  private LogJsonVorm() {}

  record Regel(long volgnummer, String bladhash, String blad, String zout, Map<String, ?> details) {
    static Regel van(Logregel regel) {
      return new Regel(
          regel.volgnummer(),
          regel.blad().hash().hex(),
          Base64.getEncoder().encodeToString(regel.blad().bytes()),
          regel.opening().map(opening -> opening.salt().hex()).orElse(null),
          regel.opening().map(Opening::details).orElse(null));
    }
  }

  record Overzicht(long besluiten, List<Tel> tellingen) {
    static Overzicht van(long besluiten, List<Telling> tellingen) {
      return new Overzicht(besluiten, tellingen.stream().map(Tel::van).toList());
    }
  }

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
