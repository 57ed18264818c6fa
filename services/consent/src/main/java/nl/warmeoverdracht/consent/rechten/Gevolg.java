package nl.warmeoverdracht.consent.rechten;

import nl.warmeoverdracht.grondslagen.Codes;

/** What a receiver did with what it had. */
public enum Gevolg implements Codes {
  VERWIJDERD,
  /** Still there, used no more (AVG 18). */
  BEVROREN,
  GECORRIGEERD,
  /** Kept, on a statutory ground that is named. */
  BEHOUDEN;
}
