package nl.warmeoverdracht.school.leerling;

import java.util.Arrays;
import java.util.Optional;

/** What happens to the good rows when there are faulty ones too; the caller chooses. */
public enum Importmodus {
  ALLES_OF_NIETS("alles-of-niets"),
  GOEDE_REGELS("goede-regels");

  private final String code;

  Importmodus(String code) {
    this.code = code;
  }

  /** The word in the API. */
  public String code() {
    return code;
  }

  /** The modus with this code; empty when there is none. */
  public static Optional<Importmodus> metCode(String code) {
    return Arrays.stream(values()).filter(modus -> modus.code.equals(code)).findFirst();
  }
}
