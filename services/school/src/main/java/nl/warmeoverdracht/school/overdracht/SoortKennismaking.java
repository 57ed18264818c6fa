package nl.warmeoverdracht.school.overdracht;

/** How young person, sender and receiver met. */
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

  /** The name in contracts and the database. */
  public String code() {
    return code;
  }

  /** The kind with this code; throws {@link IllegalArgumentException} when there is none. */
  public static SoortKennismaking metCode(String code) {
    return Codes.zoek(values(), SoortKennismaking::code, code);
  }
}
