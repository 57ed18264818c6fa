package nl.warmeoverdracht.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Idempotency keys: the same fact of the same cohort always has the same key. */
final class Sleutel {

  private Sleutel() {}

  static String nieuw() {
    return UUID.randomUUID().toString();
  }

  static String van(Cohort cohort, Voorval voorval) {
    return van(cohort, voorval, "");
  }

  static String van(Cohort cohort, Voorval voorval, String stap) {
    String feit = String.join("|", cohort.naam(), voorval.toString(), stap);
    return UUID.nameUUIDFromBytes(feit.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
