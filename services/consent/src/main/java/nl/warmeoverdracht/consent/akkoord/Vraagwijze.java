package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.grondslagen.Codes;

/** In which way somebody was asked. */
public enum Vraagwijze implements Codes {
  GESPREK,
  FORMULIER,
  PORTAAL,
  TELEFOON;
}
