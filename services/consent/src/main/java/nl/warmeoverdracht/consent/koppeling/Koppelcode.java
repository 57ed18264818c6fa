package nl.warmeoverdracht.consent.koppeling;

import java.time.Instant;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;

/**
 * A one-time code that a holder hands to a young person or a parent, without the code itself.
 *
 * @param betrokkeneId the holder's own id of the young person
 * @param leeftijd of the young person
 * @param vervaltTijdstip from here on it opens nothing
 */
public record Koppelcode(
    UUID id,
    Partij houder,
    UUID betrokkeneId,
    Hoedanigheid hoedanigheid,
    Leeftijdsgrenzen leeftijd,
    Instant gemaaktTijdstip,
    Instant vervaltTijdstip) {

  /** Whether both are for the same person, in the same capacity. */
  boolean isVoorDezelfdeAls(Koppelcode andere) {
    return houder.equals(andere.houder)
        && betrokkeneId.equals(andere.betrokkeneId)
        && hoedanigheid == andere.hoedanigheid
        && leeftijd.equals(andere.leeftijd);
  }

  @Override
  public String toString() {
    return "Koppelcode[" + id + "]";
  }
}
