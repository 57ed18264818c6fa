package nl.warmeoverdracht.municipality.overdracht;

import java.util.Arrays;
import java.util.Optional;

/** How people got to know each other. */
public enum SoortKennismaking {
  DRIEGESPREK("driegesprek"),
  HUISBEZOEK("huisbezoek"),
  TELEFONISCH("telefonisch"),
  OP_SCHOOL("op-school"),
  OP_KANTOOR("op-kantoor");

  private final String code;

  SoortKennismaking(String code) {
    this.code = code;
  }

  /** The kebab-case name. */
  public String code() {
    return code;
  }

  /** The kind with this name; empty when there is none. */
  public static Optional<SoortKennismaking> metCode(String code) {
    return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
  }
}
