package nl.warmeoverdracht.school.aanlevering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/**
 * What became of one row of a delivery.
 *
 * @param regel line in the file; the header is line 1
 * @param leerlingnummer empty when the row has none that could be read
 * @param leerlingId the pupil in the register; empty when the row is not in it
 */
public record Regelresultaat(
    int regel,
    Optional<String> leerlingnummer,
    Regeluitkomst uitkomst,
    Optional<UUID> leerlingId,
    List<Melding> meldingen) {

  public Regelresultaat {
    meldingen = List.copyOf(meldingen);
  }
}
