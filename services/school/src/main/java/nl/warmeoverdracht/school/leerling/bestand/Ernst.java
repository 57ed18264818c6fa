package nl.warmeoverdracht.school.leerling.bestand;

/** Whether a remark keeps a row out (fout) or only informs (waarschuwing). */
public enum Ernst {
  FOUT("fout"),
  WAARSCHUWING("waarschuwing");

  private final String code;

  Ernst(String code) {
    this.code = code;
  }

  /** The word in the report. */
  public String code() {
    return code;
  }
}
