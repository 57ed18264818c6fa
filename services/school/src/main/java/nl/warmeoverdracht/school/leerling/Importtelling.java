package nl.warmeoverdracht.school.leerling;

/** What an import did to the register. */
public record Importtelling(int nieuw, int gewijzigd, int ongewijzigd) {

  public static final Importtelling GEEN = new Importtelling(0, 0, 0);

  /** The two together. */
  public Importtelling plus(Importtelling andere) {
    return new Importtelling(
        nieuw + andere.nieuw, gewijzigd + andere.gewijzigd, ongewijzigd + andere.ongewijzigd);
  }
}
