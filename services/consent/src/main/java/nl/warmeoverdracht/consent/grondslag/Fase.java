package nl.warmeoverdracht.consent.grondslag;

import nl.warmeoverdracht.consent.Codes;

/** The phase of a handover in which data would move (law.md, phases). */
public enum Fase implements Codes {
  AANKONDIGING,
  BESPREKING,
  DOSSIER,
  PLAATSING,
  NAZORG,
  TERUGKOPPELING;
}
