package nl.warmeoverdracht.school.verstrekking;

/** The phase in which something is disclosed (reference law, Phases); those that a sender has. */
public enum Fase {
  AANKONDIGING("aankondiging"),
  DOSSIER("dossier"),
  TERUGKOPPELING("terugkoppeling");

  private final String code;

  Fase(String code) {
    this.code = code;
  }

  /** The name in the contract. */
  public String code() {
    return code;
  }
}
