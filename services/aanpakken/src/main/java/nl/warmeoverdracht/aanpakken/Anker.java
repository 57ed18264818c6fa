package nl.warmeoverdracht.aanpakken;

import java.util.Locale;

/** Something in a young person's life from which days are counted. */
public enum Anker {
  /** He leaves the school or the track of the sender. */
  UITSTROOM("de uitstroom"),
  DIPLOMA("het diploma"),
  /** His work begins. */
  PLAATSING("het begin van het werk"),
  LAATSTE_SCHOOLJAAR("het begin van het laatste schooljaar"),
  LAATSTE_HALVE_SCHOOLJAAR("het begin van het laatste halve schooljaar");

  private final String woorden;

  Anker(String woorden) {
    this.woorden = woorden;
  }

  /** The anchor with this code; throws {@link IllegalArgumentException} when there is none. */
  public static Anker metCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** How a person says it. */
  public String woorden() {
    return woorden;
  }
}
