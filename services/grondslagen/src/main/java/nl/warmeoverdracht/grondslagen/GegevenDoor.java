package nl.warmeoverdracht.grondslagen;

/** Who declared it. */
public enum GegevenDoor implements Codes {
  JONGERE,
  OUDER,
  VERTEGENWOORDIGER;
}
