package nl.warmeoverdracht.consent.koppeling;

import nl.warmeoverdracht.grondslagen.Codes;

/** As whom someone is linked. */
public enum Hoedanigheid implements Codes {
  /** The person himself: sees his own page. */
  JONGERE,

  /** A parent: sees what he agreed to, never the page, and nothing at all from 18. */
  OUDER;
}
