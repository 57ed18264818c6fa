package nl.warmeoverdracht.school.aanlevering;

import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/**
 * A file that arrived completely and has a header that can be used.
 *
 * @param id under which it is kept, and the id of its delivery
 * @param meldingen warnings about the file as a whole
 */
public record OntvangenBestand(UUID id, Aanlevering.Bestand bestand, List<Melding> meldingen) {

  public OntvangenBestand {
    meldingen = List.copyOf(meldingen);
  }
}
