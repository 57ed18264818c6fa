package nl.warmeoverdracht.consent.persoonsverzoek;

import nl.warmeoverdracht.grondslagen.Codes;

/** What a holder decides about an objection. */
public enum Uitkomst implements Codes {
  GEGROND,
  ONGEGROND;
}
