package nl.warmeoverdracht.school.leerling;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of a BSN: nine digits that pass the 11-proef. The number itself stays in the school's
 * own administration and is passed on to nobody (WEB 2.5.5a).
 */
public final class Burgerservicenummer {

  private static final int LENGTE = 9;
  private static final String NULLEN = "0".repeat(LENGTE);
  private static final Pattern CIJFERS = Pattern.compile("\\d{8,9}");

  private Burgerservicenummer() {}

  /**
   * The number in nine digits when it passes the 11-proef; empty otherwise. Eight digits are a
   * number whose leading zero a spreadsheet removed.
   */
  public static Optional<String> lees(String tekst) {
    if (!CIJFERS.matcher(tekst).matches()) {
      return Optional.empty();
    }
    String cijfers = "0".repeat(LENGTE - tekst.length()) + tekst;
    return voldoet(cijfers) ? Optional.of(cijfers) : Optional.empty();
  }

  private static boolean voldoet(String cijfers) {
    int som = -(cijfers.charAt(LENGTE - 1) - '0');
    for (int i = 0; i < LENGTE - 1; i++) {
      som += (LENGTE - i) * (cijfers.charAt(i) - '0');
    }
    return som % 11 == 0 && !cijfers.equals(NULLEN);
  }
}
