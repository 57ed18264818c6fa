package nl.warmeoverdracht.school.leerling;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the register holds of a pupil, by category. What can go without the rest is what a school
 * noted beside the file itself: without a name there is no file any more.
 */
public enum Gegeven {
  IDENTITEIT("identiteit", false),
  CONTACT("contact", false),
  OPLEIDING("opleiding", false),
  DIPLOMA("diploma", false),
  STARTKWALIFICATIE("startkwalificatie", false),
  UITKERING("uitkering", false),
  CONTACTPERSONEN("contactpersonen", false),
  BSN("bsn", true),
  UITSTROOMPROFIEL("uitstroomprofiel", true),
  BEGELEIDINGSBEHOEFTE("begeleidingsbehoefte", true),
  LEEFGEBIED_SIGNALEN("leefgebied-signalen", true);

  private final String code;
  private final boolean kanWeg;

  Gegeven(String code, boolean kanWeg) {
    this.code = code;
    this.kanWeg = kanWeg;
  }

  /** The name of the category in contracts. */
  public String code() {
    return code;
  }

  /** Whether it can be erased and the rest stays. */
  public boolean kanWeg() {
    return kanWeg;
  }

  /** The one with this name; empty when the register holds no such thing. */
  public static Optional<Gegeven> metCode(String code) {
    return Arrays.stream(values()).filter(gegeven -> gegeven.code.equals(code)).findFirst();
  }
}
