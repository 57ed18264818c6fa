package nl.warmeoverdracht.school.leerling;

/** What was declared about sharing. */
public enum Verklaring {
  GEGEVEN("gegeven"),
  GEWEIGERD("geweigerd"),
  INGETROKKEN("ingetrokken");

  private final String code;

  Verklaring(String code) {
    this.code = code;
  }

  /** The word in contracts and the database. */
  public String code() {
    return code;
  }
}
