package nl.warmeoverdracht.consent.uitvoer;

import nl.warmeoverdracht.grondslagen.Codes;

/** Which right is used. */
public enum Uitvoersoort implements Codes {
  /** Everything that is known (AVG 15). */
  INZAGE,

  /** What he provided himself, on toestemming or a contract (AVG 20). */
  OVERDRAAGBAARHEID
}
