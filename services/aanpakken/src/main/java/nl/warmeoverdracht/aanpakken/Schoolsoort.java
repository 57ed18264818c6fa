package nl.warmeoverdracht.aanpakken;

import java.util.Locale;

/** What somebody leaves; a football club's track (bvo) is none of the schools. */
public enum Schoolsoort {
  VSO,
  PRO,
  MBO,
  BVO,
  VMBO,
  VO;

  /** The kind with this code; throws {@link IllegalArgumentException} when there is none. */
  public static Schoolsoort metCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** As contracts and exports write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
