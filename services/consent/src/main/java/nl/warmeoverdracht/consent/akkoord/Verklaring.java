package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.consent.Codes;

/** What was declared. */
public enum Verklaring implements Codes {
  GEGEVEN,
  GEWEIGERD,
  INGETROKKEN;
}
