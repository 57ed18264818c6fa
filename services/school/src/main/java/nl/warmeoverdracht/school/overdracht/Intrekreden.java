package nl.warmeoverdracht.school.overdracht;

/** Why the sender withdraws; a closed list, so that no free text about a person is kept here. */
public enum Intrekreden {
  BESTEMMING_GEWIJZIGD("bestemming-gewijzigd"),
  OP_VERZOEK_VAN_JONGERE("op-verzoek-van-jongere"),
  FOUTIEF_AANGEBODEN("foutief-aangeboden"),
  VERHUISD("verhuisd"),
  ANDERE_REDEN("andere-reden");

  private final String code;

  Intrekreden(String code) {
    this.code = code;
  }

  /** The name in contracts and the database. */
  public String code() {
    return code;
  }

  /** The reason with this code; throws {@link IllegalArgumentException} when there is none. */
  public static Intrekreden metCode(String code) {
    return Codes.zoek(values(), Intrekreden::code, code);
  }
}
