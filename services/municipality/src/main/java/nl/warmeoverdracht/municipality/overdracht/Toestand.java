package nl.warmeoverdracht.municipality.overdracht;

import java.util.Arrays;
import java.util.Optional;

/** The name of a state as lists filter on it and the database stores it. */
public enum Toestand {
  ONTVANGEN("ontvangen"),
  AANVAARDING_VERZOCHT("aanvaarding-verzocht"),
  AANVAARD("aanvaard"),
  WARM_OVERGEDRAGEN("warm-overgedragen"),
  TERUGLEGGING_VERZOCHT("teruglegging-verzocht"),
  TERUGGELEGD("teruggelegd"),
  INGETROKKEN("ingetrokken"),
  VERLOPEN("verlopen");

  private final String code;

  Toestand(String code) {
    this.code = code;
  }

  /** The kebab-case name. */
  public String code() {
    return code;
  }

  /** The state with this name; empty when there is none. */
  public static Optional<Toestand> metCode(String code) {
    return Arrays.stream(values()).filter(toestand -> toestand.code.equals(code)).findFirst();
  }
}
