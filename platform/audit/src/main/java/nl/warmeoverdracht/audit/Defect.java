package nl.warmeoverdracht.audit;

/** What can be wrong with a log. */
public enum Defect {
  /** A leaf is missing between its neighbours. */
  ONTBREEKT("dit blad ontbreekt"),
  /** A leaf stands where another belongs, or stands there twice. */
  VERKEERDE_PLAATS("hier staat een blad dat hier niet hoort"),
  /** The leaf no longer has the hash that was recorded. */
  BLAD_GEWIJZIGD("het blad is gewijzigd"),
  /** The leaf's details no longer fit the seal. */
  DETAILS_GEWIJZIGD("de details passen niet bij het zegel"),
  /** The leaf's details are gone. */
  DETAILS_ONTBREKEN("de details bij dit blad ontbreken"),
  /** The recorded root does not follow from the leaves up to here. */
  WORTEL_WIJKT_AF("de wortel tot en met dit blad volgt niet uit de bladen"),
  /** The leaf differs from a receipt that someone holds. */
  KWITANTIE_WIJKT_AF("het blad wijkt af van de kwitantie die iemand ervan heeft"),
  /** The log ends before its head, or before a head that someone kept. */
  AFGEKAPT("de log houdt hier op, terwijl de kop meer bladen telt"),
  /** The log has leaves beyond its head. */
  TOEGEVOEGD("dit blad staat buiten de kop");

  private final String melding;

  Defect(String melding) {
    this.melding = melding;
  }

  /** The finding in plain Dutch. */
  public String melding() {
    return melding;
  }
}
