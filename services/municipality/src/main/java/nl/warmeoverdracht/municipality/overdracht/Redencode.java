package nl.warmeoverdracht.municipality.overdracht;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of objections with which a handover is handed back. */
public enum Redencode {
  BUITEN_GEMEENTE("buiten-gemeente"),
  BUITEN_DOELGROEP("buiten-doelgroep"),
  AL_IN_BEGELEIDING("al-in-begeleiding"),
  ONVOLLEDIG("onvolledig"),
  VERKEERDE_ONTVANGER("verkeerde-ontvanger"),
  /** Says nothing by itself, so it needs an explanation. */
  ANDERS("anders");

  private final String code;

  Redencode(String code) {
    this.code = code;
  }

  /** The kebab-case name. */
  public String code() {
    return code;
  }

  /** The reason with this name; empty when there is none. */
  public static Optional<Redencode> metCode(String code) {
    return Arrays.stream(values()).filter(reden -> reden.code.equals(code)).findFirst();
  }
}
