package nl.warmeoverdracht.school.leerling;

/** Who declared it. */
public enum GegevenDoor {
  JONGERE("jongere"),
  OUDER("ouder"),
  /** A guardian, or the representative of an adult who may not decide (curatele, mentorschap). */
  VERTEGENWOORDIGER("vertegenwoordiger");

  private final String code;

  GegevenDoor(String code) {
    this.code = code;
  }

  /** The word in contracts and the database. */
  public String code() {
    return code;
  }
}
