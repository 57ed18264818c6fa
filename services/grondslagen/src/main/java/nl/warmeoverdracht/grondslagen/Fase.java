package nl.warmeoverdracht.grondslagen;

/**
 * The phase in which data would move: six of a handover, and two in which the Doorstroompunt asks
 * around: before its support starts (raadpleging) and every month (monitoring).
 */
public enum Fase implements Codes {
  AANKONDIGING,
  BESPREKING,
  DOSSIER,
  PLAATSING,
  NAZORG,
  TERUGKOPPELING,
  RAADPLEGING,
  MONITORING;
}
