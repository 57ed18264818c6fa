package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.consent.Codes;

/** Who declared it. */
public enum GegevenDoor implements Codes {
  JONGERE,
  OUDER,
  VERTEGENWOORDIGER;
}
