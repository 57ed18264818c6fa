package nl.warmeoverdracht.school.overdracht;

/** The states of a handover as its sender sees it. */
public enum Toestand {
  CONCEPT("concept"),
  AANGEBODEN("aangeboden"),
  AANVAARD("aanvaard"),
  WARM_OVERGEDRAGEN("warm-overgedragen"),
  TERUGGELEGD("teruggelegd"),
  VERLOPEN("verlopen"),
  INGETROKKEN("ingetrokken");

  private final String code;

  Toestand(String code) {
    this.code = code;
  }

  /** The kebab-case name in JSON and the database. */
  public String code() {
    return code;
  }

  /** The state with this code; throws {@link IllegalArgumentException} when there is none. */
  public static Toestand metCode(String code) {
    return Codes.zoek(values(), Toestand::code, code);
  }
}
