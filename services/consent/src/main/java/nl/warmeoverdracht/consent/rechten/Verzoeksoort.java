package nl.warmeoverdracht.consent.rechten;

import java.util.EnumSet;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Codes;

/** Which right somebody uses, and with what it can be answered. */
public enum Verzoeksoort implements Codes {
  /** Withdrawal of an agreement (AVG 7(3)). */
  INTREKKING(Gevolg.VERWIJDERD, Gevolg.BEVROREN, Gevolg.BEHOUDEN),
  /** Correction of what is not right (AVG 16). */
  RECTIFICATIE(Gevolg.GECORRIGEERD, Gevolg.VERWIJDERD, Gevolg.BEVROREN, Gevolg.BEHOUDEN),
  /** Erasure (AVG 17). */
  WISSING(Gevolg.VERWIJDERD, Gevolg.BEVROREN, Gevolg.BEHOUDEN);

  private final Set<Gevolg> mogelijk;

  Verzoeksoort(Gevolg eerste, Gevolg... andere) {
    this.mogelijk = EnumSet.of(eerste, andere);
  }

  /** Whether a receiver can answer this way. */
  public boolean kanLeidenTot(Gevolg gevolg) {
    return mogelijk.contains(gevolg);
  }
}
