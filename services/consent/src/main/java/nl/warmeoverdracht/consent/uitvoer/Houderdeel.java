package nl.warmeoverdracht.consent.uitvoer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.warmeoverdracht.consent.mijn.Partijnaam;

/** What one holder gave, or why it gave nothing. */
public sealed interface Houderdeel {

  /** Who was asked. */
  Partijnaam houder();

  /**
   * The holder answered.
   *
   * @param onderdelen its parts as it wrote them, each an Uitvoeronderdeel
   * @param volledig whether it gave everything
   */
  record Opgehaald(Partijnaam houder, List<JsonNode> onderdelen, boolean volledig)
      implements Houderdeel {
    public Opgehaald {
      onderdelen = List.copyOf(onderdelen);
    }

    @Override
    public String toString() {
      return "Opgehaald[" + houder.partij() + "]";
    }
  }

  /** The holder gave nothing; that is said and not hidden. */
  record NietOpgehaald(Partijnaam houder, String reden, String oplossing) implements Houderdeel {}
}
