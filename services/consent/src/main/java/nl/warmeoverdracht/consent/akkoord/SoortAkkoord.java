package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.consent.Codes;

/**
 * Two different records: instemming is what an education act demands, toestemming is AVG 6(1)(a).
 */
public enum SoortAkkoord implements Codes {
  INSTEMMING,
  TOESTEMMING;
}
