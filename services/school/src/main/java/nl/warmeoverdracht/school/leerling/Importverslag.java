package nl.warmeoverdracht.school.leerling;

import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/** What an import did; never holds the content of a cell. */
public record Importverslag(
    UUID id, int regels, Importtelling telling, int afgekeurd, List<Melding> meldingen) {

  public Importverslag {
    meldingen = List.copyOf(meldingen);
  }
}
