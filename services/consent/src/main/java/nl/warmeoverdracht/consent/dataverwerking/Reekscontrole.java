package nl.warmeoverdracht.consent.dataverwerking;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Looks whether every number that was received is still there. */
public interface Reekscontrole {

  /**
   * Looks at the next numbers of every series, at most ten thousand each; what is complete is not
   * looked at again.
   *
   * @return how many records are missing, by service
   */
  Uni<Map<String, Long>> kijk();
}
