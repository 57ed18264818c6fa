package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.UUID;

/**
 * A received handover as it is kept.
 *
 * @param betrokkeneId our own random name for the young person; shared with nobody but the consent
 *     service, and never the sender's
 * @param versie rises with every change of the state, for optimistic locking
 * @param dossierAanwezig whether our own copy of the allowed part is here
 * @param openVragen how many questions have no answer yet
 */
public record Zaak(
    OntvangenOverdracht overdracht,
    UUID betrokkeneId,
    long versie,
    Instant ontvangenTijdstip,
    Instant gewijzigdTijdstip,
    boolean dossierAanwezig,
    int openVragen) {

  /** A case that was just received. */
  public static Zaak nieuw(OntvangenOverdracht overdracht, UUID betrokkeneId, Instant nu) {
    return new Zaak(overdracht, betrokkeneId, 1, nu, nu, false, 0);
  }

  /** The id that both sides use. */
  public UUID overdrachtId() {
    return overdracht.aanbod().overdrachtId();
  }

  /** The next version of this case. */
  public Zaak met(OntvangenOverdracht nieuw, Instant nu) {
    return new Zaak(
        nieuw, betrokkeneId, versie + 1, ontvangenTijdstip, nu, dossierAanwezig, openVragen);
  }
}
