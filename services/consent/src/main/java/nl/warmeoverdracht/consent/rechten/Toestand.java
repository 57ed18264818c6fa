package nl.warmeoverdracht.consent.rechten;

import nl.warmeoverdracht.grondslagen.Codes;

/** How far a receiver is. */
public enum Toestand implements Codes {
  GEVRAAGD,
  TE_LAAT,
  BEVESTIGD,
  BEHOUDEN;
}
