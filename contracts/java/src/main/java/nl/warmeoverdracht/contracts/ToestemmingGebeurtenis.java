package nl.warmeoverdracht.contracts;

import java.time.Instant;
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

  /**
   * Somebody used a right, and a party that received something about him must act and say so (AVG
   * 19). What it is about is pulled: which categories says something about a person.
   */
  sealed interface OverKennisgeving extends ToestemmingGebeurtenis {

    /** What the receiver must answer; {@code dataref} tells where. */
    UUID kennisgevingId();

    /** The request behind it; one request can lead to several notices. */
    UUID verzoekId();

    /** The handover under which it was received; null at the source itself. */
    UUID overdrachtId();

    /** Who gave the data. */
    PartijReferentie houder();

    /** Who must act. */
    PartijReferentie ontvanger();

    /** Until when there is time to answer. */
    Instant uiterlijkTijdstip();

    @Override
    default String onderwerp() {
      return kennisgevingId().toString();
    }
  }

  /** An agreement was withdrawn: remove or freeze what was received under it. */
  record ToestemmingIngetrokken(
      UUID kennisgevingId,
      UUID verzoekId,
      UUID overdrachtId,
      PartijReferentie houder,
      PartijReferentie ontvanger,
      Instant uiterlijkTijdstip)
      implements OverKennisgeving {}

  /** A correction was asked (AVG 16). */
  record RectificatieGevraagd(
      UUID kennisgevingId,
      UUID verzoekId,
      UUID overdrachtId,
      PartijReferentie houder,
      PartijReferentie ontvanger,
      Instant uiterlijkTijdstip)
      implements OverKennisgeving {}

  /** Erasure was asked (AVG 17). */
  record WissingGevraagd(
      UUID kennisgevingId,
      UUID verzoekId,
      UUID overdrachtId,
      PartijReferentie houder,
      PartijReferentie ontvanger,
      Instant uiterlijkTijdstip)
      implements OverKennisgeving {}

  /** The receiver did not answer in time; for its administrator. */
  record KennisgevingTeLaat(
      UUID kennisgevingId,
      UUID verzoekId,
      UUID overdrachtId,
      PartijReferentie houder,
      PartijReferentie ontvanger,
      Instant uiterlijkTijdstip)
      implements OverKennisgeving {}
}
