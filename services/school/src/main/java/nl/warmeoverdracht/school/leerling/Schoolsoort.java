package nl.warmeoverdracht.school.leerling;

import java.util.Arrays;
import java.util.Optional;

/** The kind of education or track from which someone leaves. */
public enum Schoolsoort {
  VSO("vso"),
  PRO("pro"),
  MBO("mbo"),
  /** A club with a learn-work track: a trajectaanbieder, without authority to process a BSN. */
  BVO("bvo");

  private final String code;

  Schoolsoort(String code) {
    this.code = code;
  }

  /** The code in exports, contracts and rules. */
  public String code() {
    return code;
  }

  /** The kind with this code; empty when there is none. */
  public static Optional<Schoolsoort> metCode(String code) {
    return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
  }
}
