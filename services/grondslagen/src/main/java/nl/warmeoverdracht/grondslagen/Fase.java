package nl.warmeoverdracht.grondslagen;

/** The phase of a handover in which data would move (law.md, phases). */
public enum Fase implements Codes {
  AANKONDIGING,
  BESPREKING,
  DOSSIER,
  PLAATSING,
  NAZORG,
  TERUGKOPPELING;
}
