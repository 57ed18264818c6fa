package nl.warmeoverdracht.consent.uitvoer;

import nl.warmeoverdracht.consent.mijn.Partijnaam;

/** What one holder gave, or why it gave nothing. */
public sealed interface Houderdeel {

  /** Who was asked. */
  Partijnaam houder();

  /**
   * The holder answered.
   *
   * @param onderdelen its parts as it wrote them: a JSON list of Uitvoeronderdeel
   * @param volledig whether it gave everything
   */
  record Opgehaald(Partijnaam houder, String onderdelen, boolean volledig) implements Houderdeel {
    @Override
    public String toString() {
      return "Opgehaald[" + houder.partij() + "]";
    }
  }

  /** The holder gave nothing; that is said and not hidden. */
  record NietOpgehaald(Partijnaam houder, String reden, String oplossing) implements Houderdeel {}
}
