package nl.warmeoverdracht.municipality.rechten;

import java.util.Arrays;

/** Which right somebody used, and what to tell who looks for the data. */
public enum Soort {
  INTREKKING("intrekking", "De instemming of toestemming is ingetrokken."),
  RECTIFICATIE(
      "rectificatie", "Dit klopte niet, en het juiste gegeven mag de afzender niet verstrekken."),
  WISSING("wissing", "De betrokkene vroeg om wissing.");

  private final String code;
  private final String reden;

  Soort(String code, String reden) {
    this.code = code;
    this.reden = reden;
  }

  /** The name in contracts and configuration. */
  public String code() {
    return code;
  }

  /** Why something is gone. */
  public String reden() {
    return reden;
  }

  /** The kind with this name; throws {@link IllegalArgumentException} when there is none. */
  public static Soort metCode(String code) {
    return Arrays.stream(values())
        .filter(soort -> soort.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown soort"));
  }
}
