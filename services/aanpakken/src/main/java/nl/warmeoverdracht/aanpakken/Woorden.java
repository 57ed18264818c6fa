package nl.warmeoverdracht.aanpakken;

import java.time.Period;

/** Periods as a person says them. */
final class Woorden {

  private static final int WEEK = 7;

  private Woorden() {}

  /** For example {@code 6 maanden}. */
  static String periode(Period periode) {
    if (periode.getYears() > 0) {
      return periode.getYears() + " jaar";
    }
    if (periode.getMonths() > 0) {
      return telwoord(periode.getMonths(), "maand", "maanden");
    }
    int dagen = periode.getDays();
    return dagen % WEEK == 0
        ? telwoord(dagen / WEEK, "week", "weken")
        : telwoord(dagen, "dag", "dagen");
  }

  /** For example {@code week}, after the word per or elke. */
  static String perPeriode(Period periode) {
    String woorden = periode(periode);
    return woorden.startsWith("1 ") ? woorden.substring(2) : woorden;
  }

  /** For example {@code 6 maanden voor de uitstroom}; without a shift only the anchor. */
  static String verschoven(Period verschuiving, String anker) {
    if (verschuiving.isZero()) {
      return anker;
    }
    return verschuiving.isNegative()
        ? periode(verschuiving.negated()) + " voor " + anker
        : periode(verschuiving) + " na " + anker;
  }

  static String metHoofdletter(String woorden) {
    return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
  }

  private static String telwoord(int aantal, String enkelvoud, String meervoud) {
    return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
  }
}
