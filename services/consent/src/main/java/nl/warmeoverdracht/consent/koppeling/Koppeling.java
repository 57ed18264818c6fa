package nl.warmeoverdracht.consent.koppeling;

import java.time.Instant;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;

/**
 * The tie between a private person and what one holder has of him, or of his child. Ties of the
 * same person to several holders are his own: nobody else can see that they belong together.
 *
 * @param betrokkeneId the holder's own id
 */
public record Koppeling(
    UUID id,
    Partij houder,
    UUID betrokkeneId,
    Hoedanigheid hoedanigheid,
    Leeftijdsgrenzen leeftijd,
    Instant gekoppeldTijdstip) {

  /** Whether it shows the person's page: to himself only. */
  public boolean opentPagina() {
    return hoedanigheid == Hoedanigheid.JONGERE;
  }

  @Override
  public String toString() {
    return "Koppeling[" + id + "]";
  }
}
