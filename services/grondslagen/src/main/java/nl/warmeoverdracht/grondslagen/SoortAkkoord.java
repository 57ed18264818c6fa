package nl.warmeoverdracht.grondslagen;

/**
 * Two different records: instemming is what an education act demands, toestemming is AVG 6(1)(a).
 */
public enum SoortAkkoord implements Codes {
  INSTEMMING,
  TOESTEMMING;
}
