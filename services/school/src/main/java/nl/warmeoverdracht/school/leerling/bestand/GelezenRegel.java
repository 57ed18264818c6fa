package nl.warmeoverdracht.school.leerling.bestand;

import java.util.List;
import java.util.Optional;

/**
 * One row of an export after it was read.
 *
 * @param regel line in the file on which the row starts; the header is line 1
 * @param leerlingnummer the number in the row, when it has the form of one, also of a faulty row
 * @param goed what the row says; empty when it has a fault
 * @param meldingen everything remarked about it
 */
public record GelezenRegel(
    int regel,
    Optional<String> leerlingnummer,
    Optional<LeerlingRegel> goed,
    List<Melding> meldingen) {

  public GelezenRegel {
    meldingen = List.copyOf(meldingen);
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "GelezenRegel[" + regel + "]";
  }
}
