package nl.warmeoverdracht.school.leerling;

/** Two different records of agreement, never one for the other (reference law, introduction). */
public enum SoortAkkoord {
  /** What an education act demands (WEC 44a, WVO 2020 2.31b, WEB 9.2.13). */
  INSTEMMING("instemming"),
  /** Consent in the sense of AVG 6(1)(a). */
  TOESTEMMING("toestemming");

  private final String code;

  SoortAkkoord(String code) {
    this.code = code;
  }

  /** The word in contracts and the database. */
  public String code() {
    return code;
  }
}
