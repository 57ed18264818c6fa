package nl.warmeoverdracht.contracts;

import java.util.UUID;

/** What every event about a handover carries, whichever side published it. */
public sealed interface OverdrachtGebeurtenis extends Gebeurtenis
    permits SchoolOverdrachtGebeurtenis, MunicipalityOverdrachtGebeurtenis {

  /** The handover; sender and receiver use the same id. */
  UUID overdrachtId();

  /** Which offer it is about: 1 for the first, one more for every time it was offered again. */
  int aanbodVersie();

  /** The sending party. */
  PartijReferentie afzender();

  /** The receiving party. */
  PartijReferentie ontvanger();

  @Override
  default String onderwerp() {
    return overdrachtId().toString();
  }
}
