package nl.warmeoverdracht.contracts;

import java.time.Instant;
import java.util.UUID;

/** What the sending side publishes on the topic {@code school.overdracht}. */
public sealed interface SchoolOverdrachtGebeurtenis extends OverdrachtGebeurtenis {

  /**
   * A handover was offered, or offered again with a new version.
   *
   * @param uiterlijkeReactieTijdstip until when the receiver can answer
   * @param vorigeOverdrachtId the handover it follows, or null
   */
  record OverdrachtAangeboden(
      UUID overdrachtId,
      int aanbodVersie,
      PartijReferentie afzender,
      PartijReferentie ontvanger,
      Instant uiterlijkeReactieTijdstip,
      UUID vorigeOverdrachtId)
      implements SchoolOverdrachtGebeurtenis {}

  /** The sender took the handover back. */
  record OverdrachtIngetrokken(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements SchoolOverdrachtGebeurtenis {}

  /** The deadline passed without an answer. */
  record OverdrachtVerlopen(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements SchoolOverdrachtGebeurtenis {}

  /** The sender confirmed the acceptance; from now on the dossier opens. */
  record OverdrachtAanvaardingBevestigd(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements SchoolOverdrachtGebeurtenis {}

  /** The sender confirmed that the handover came back. */
  record OverdrachtTerugleggingBevestigd(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements SchoolOverdrachtGebeurtenis {}

  /**
   * The sender could not honour a reply; the receiver returns to what the sender says.
   *
   * @param reden {@code ingetrokken}, {@code verlopen}, {@code andere-versie} or {@code
   *     al-beantwoord}
   */
  record OverdrachtReactieVervallen(
      UUID overdrachtId,
      int aanbodVersie,
      PartijReferentie afzender,
      PartijReferentie ontvanger,
      String reden)
      implements SchoolOverdrachtGebeurtenis {}

  /** Accepted and introduced: the handover is complete. */
  record OverdrachtWarmOvergedragen(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements SchoolOverdrachtGebeurtenis {}

  /**
   * A question was answered; the text is pulled.
   *
   * @param vraagId the question
   */
  record VraagBeantwoord(
      UUID overdrachtId,
      int aanbodVersie,
      PartijReferentie afzender,
      PartijReferentie ontvanger,
      UUID vraagId)
      implements SchoolOverdrachtGebeurtenis {}
}
