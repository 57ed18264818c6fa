package nl.warmeoverdracht.contracts;

import java.util.UUID;

/**
 * What the receiving side publishes on the topic {@code municipality.overdracht}. Accepting and
 * handing back are requests: the sender confirms them or lets them lapse.
 */
public sealed interface MunicipalityOverdrachtGebeurtenis extends OverdrachtGebeurtenis {

  /** The receiver accepts this version of the offer, with a named contact person (pulled). */
  record OverdrachtAanvaard(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements MunicipalityOverdrachtGebeurtenis {}

  /** The receiver hands this version of the offer back, with reasons (pulled). */
  record OverdrachtTeruggelegd(
      UUID overdrachtId, int aanbodVersie, PartijReferentie afzender, PartijReferentie ontvanger)
      implements MunicipalityOverdrachtGebeurtenis {}

  /**
   * The receiver asks the sender something; the text is pulled.
   *
   * @param vraagId the question
   */
  record VraagGesteld(
      UUID overdrachtId,
      int aanbodVersie,
      PartijReferentie afzender,
      PartijReferentie ontvanger,
      UUID vraagId)
      implements MunicipalityOverdrachtGebeurtenis {}

  /**
   * The receiver recorded the introduction.
   *
   * @param kennismakingId the introduction
   */
  record KennismakingVastgelegd(
      UUID overdrachtId,
      int aanbodVersie,
      PartijReferentie afzender,
      PartijReferentie ontvanger,
      UUID kennismakingId)
      implements MunicipalityOverdrachtGebeurtenis {}
}
