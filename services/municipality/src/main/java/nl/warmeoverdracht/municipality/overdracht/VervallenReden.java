package nl.warmeoverdracht.municipality.overdracht;

import java.util.Arrays;
import java.util.Optional;

/** Why the sender could not follow our answer; the klantmanager sees which. */
public enum VervallenReden {
  INGETROKKEN("ingetrokken"),
  VERLOPEN("verlopen"),
  ANDERE_VERSIE("andere-versie"),
  AL_BEANTWOORD("al-beantwoord");

  private final String code;

  VervallenReden(String code) {
    this.code = code;
  }

  /** The kebab-case name. */
  public String code() {
    return code;
  }

  /** The reason with this name; empty when there is none. */
  public static Optional<VervallenReden> metCode(String code) {
    return Arrays.stream(values()).filter(reden -> reden.code.equals(code)).findFirst();
  }
}
