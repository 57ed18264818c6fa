package nl.warmeoverdracht.consent.persoonsverzoek;

import nl.warmeoverdracht.grondslagen.Codes;

/** What kind of request it is. */
public enum Verzoeksoort implements Codes {
  VRAAG,

  /** Against processing on a public task (AVG 21(1)). */
  BEZWAAR;
}
