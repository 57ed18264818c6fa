package nl.warmeoverdracht.consent.verstrekking;

/** Hears of each decision after it was committed. */
public interface Besluitmeter {

  /** Counts a committed decision; must not block or throw. */
  void genomen(GeboektBesluit besluit);
}
