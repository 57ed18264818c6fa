package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.grondslagen.Codes;

/** What is about to change in an agreement. */
public enum Waarschuwingsreden implements Codes {
  /** The end that was agreed. */
  EINDDATUM(true),

  /** From 12 the person uses his rights and withdraws himself; the agreement stays. */
  WORDT_TWAALF(false),

  /** From 16 the person gives toestemming himself; the parent's ends. */
  WORDT_ZESTIEN(true),

  /** From 18 the person gives instemming himself; the parent's ends. */
  WORDT_ACHTTIEN(true);

  private final boolean eindigt;

  Waarschuwingsreden(boolean eindigt) {
    this.eindigt = eindigt;
  }

  /** Whether the agreement stops to count. */
  public boolean eindigt() {
    return eindigt;
  }
}
