package nl.warmeoverdracht.web.bewaren;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One round of erasing what is due: counts, never names.
 *
 * @param proef only counted, nothing was erased
 */
public record Bewaarronde(
    UUID id, boolean proef, Instant begonnenTijdstip, Instant klaarTijdstip, List<Regel> regels) {

  public Bewaarronde {
    regels = List.copyOf(regels);
  }

  /**
   * What of one kind of one party was due.
   *
   * @param grens what ended before this day is due
   */
  public record Regel(String bewaartermijn, String partij, Instant grens, long aantal) {}
}
