package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.grondslagen.Codes;

/** On what a legal representative speaks for someone (BW 1:245, 1:378, 1:431, 1:450). */
public enum Vertegenwoordigingsgrond implements Codes {
  OUDERLIJK_GEZAG,
  CURATELE,
  BEWIND,
  MENTORSCHAP;

  /** Only where an adult may not decide himself. */
  boolean isVoorVolwassenen() {
    return this != OUDERLIJK_GEZAG;
  }
}
