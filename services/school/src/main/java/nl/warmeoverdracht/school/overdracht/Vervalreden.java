package nl.warmeoverdracht.school.overdracht;

/** Why a receiver's reply has no effect: the sender alone decides these transitions. */
public enum Vervalreden {
  INGETROKKEN("ingetrokken"),
  VERLOPEN("verlopen"),
  ANDERE_VERSIE("andere-versie"),
  AL_BEANTWOORD("al-beantwoord");

  private final String code;

  Vervalreden(String code) {
    this.code = code;
  }

  /** The name in the event. */
  public String code() {
    return code;
  }
}
