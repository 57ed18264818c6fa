package nl.warmeoverdracht.school.overdracht;

import nl.warmeoverdracht.access.Taak;

/** Where a person goes next; the receiving party follows from it and from the home municipality. */
public enum Bestemming {
  WERK_EN_INKOMEN(Taak.WERK_EN_INKOMEN),
  UWV(Taak.UWV);

  private final Taak taak;

  Bestemming(Taak taak) {
    this.taak = taak;
  }

  /** The task of the party that receives. */
  public Taak taak() {
    return taak;
  }

  /** The name in contracts and the database: that of the receiving task. */
  public String code() {
    return taak.code();
  }

  /** The destination with this code; throws {@link IllegalArgumentException} when unknown. */
  public static Bestemming metCode(String code) {
    return Codes.zoek(values(), Bestemming::code, code);
  }
}
