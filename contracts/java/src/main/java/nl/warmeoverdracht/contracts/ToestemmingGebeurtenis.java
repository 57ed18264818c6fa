package nl.warmeoverdracht.contracts;

import java.util.UUID;

/** What the consent service publishes on the topic {@code consent.toestemming}. */
public sealed interface ToestemmingGebeurtenis extends Gebeurtenis {

  /**
   * An agreement will soon stop to count. Why and when is pulled by its holder: the day on which
   * someone turns 18 gives away his date of birth.
   *
   * @param akkoordId the agreement
   * @param houder who holds the data that it is about
   * @param waarschuwingId the warning to pull
   */
  record AkkoordLooptAf(UUID akkoordId, PartijReferentie houder, UUID waarschuwingId)
      implements ToestemmingGebeurtenis {
    @Override
    public String onderwerp() {
      return akkoordId.toString();
    }
  }
}
