package nl.warmeoverdracht.consent.rechten;

import nl.warmeoverdracht.grondslagen.Codes;

/** On what erasure can be refused: AVG 17(3), a to e in that order. */
public enum Uitzondering implements Codes {
  UITINGSVRIJHEID,
  WETTELIJKE_VERPLICHTING,
  VOLKSGEZONDHEID,
  ARCHIVERING,
  RECHTSVORDERING;
}
