package nl.warmeoverdracht.consent.verstrekkingenlog;

/** Hears of each turn after it was committed. */
public interface Logmeter {

  /** The leaves of this turn have their place under this checkpoint; must not block or throw. */
  void gegroeid(Beurt beurt, Controlepunt controlepunt);
}
