package nl.warmeoverdracht.school.aanlevering;

import java.util.Arrays;
import java.util.Locale;

/** How far a delivery is. */
public enum Toestand {
  /** Received completely; nothing was read yet. */
  WACHTEND,
  /** Rows are read and compared; the register does not change yet. */
  LEZEN,
  /** All rows were read; the register changes in one go. */
  OVERNEMEN,
  /** What was asked is done. */
  GEREED,
  /** There are faults, and the sender wanted all or nothing; the register did not change. */
  AFGEKEURD,
  /** The sender stopped it; the register did not change. */
  INGETROKKEN,
  /** It failed again and again, by a fault of ours; the register did not change. */
  MISLUKT;

  /** The word in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing more happens. */
  public boolean isKlaar() {
    return switch (this) {
      case WACHTEND, LEZEN, OVERNEMEN -> false;
      case GEREED, AFGEKEURD, INGETROKKEN, MISLUKT -> true;
    };
  }

  /** The state with this word. */
  public static Toestand metCode(String code) {
    return Arrays.stream(values())
        .filter(toestand -> toestand.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no state of a delivery"));
  }
}
