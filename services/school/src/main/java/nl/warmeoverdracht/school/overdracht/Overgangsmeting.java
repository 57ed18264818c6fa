package nl.warmeoverdracht.school.overdracht;

/** Hears of every change of state, for logs and metrics; ids and states only, no person. */
public interface Overgangsmeting {

  /** A change of state was committed. */
  void gemeten(Overdracht van, Overdracht naar);
}
