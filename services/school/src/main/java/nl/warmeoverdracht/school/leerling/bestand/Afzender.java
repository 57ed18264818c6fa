package nl.warmeoverdracht.school.leerling.bestand;

import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.school.leerling.Schoolsoort;

/** Who hands in the file, and what that party may hold. */
public record Afzender(Partij partij) {

  /**
   * Whether the party may process a BSN: a school for its own administration, a trajectaanbieder
   * never (reference law, BSN).
   */
  public boolean isBsnBevoegd() {
    return partij.taak() == Taak.SCHOOL;
  }

  boolean isEigenOin(String oin) {
    return partij.oin().waarde().equals(oin);
  }

  /** A track without BSN authority is run by a trajectaanbieder, not by a school. */
  boolean past(Schoolsoort schoolsoort) {
    return partij.taak() != Taak.SCHOOL || schoolsoort != Schoolsoort.BVO;
  }
}
