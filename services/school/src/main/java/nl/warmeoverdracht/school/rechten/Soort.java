package nl.warmeoverdracht.school.rechten;

import java.util.Arrays;
import java.util.Optional;

/** Which right somebody used towards us, the source; a withdrawal asks nothing of a source. */
public enum Soort {
  RECTIFICATIE("rectificatie"),
  WISSING("wissing");

  private final String code;

  Soort(String code) {
    this.code = code;
  }

  /** The name in contracts and the database. */
  public String code() {
    return code;
  }

  /** The kind with this name; empty when nothing is asked of a source. */
  public static Optional<Soort> metCode(String code) {
    return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
  }
}
