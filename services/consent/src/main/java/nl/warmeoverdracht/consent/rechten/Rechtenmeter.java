package nl.warmeoverdracht.consent.rechten;

/** Hears of each notice after it was committed; must not block or throw. */
public interface Rechtenmeter {

  /** A notice reached this state. */
  void bereikt(Verzoeksoort soort, Toestand toestand);

  /** How many notices are late now. */
  void teLaat(int aantal);
}
