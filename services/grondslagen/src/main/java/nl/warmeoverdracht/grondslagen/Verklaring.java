package nl.warmeoverdracht.grondslagen;

/** What was declared. */
public enum Verklaring implements Codes {
  GEGEVEN,
  GEWEIGERD,
  INGETROKKEN;
}
