package nl.warmeoverdracht.municipality.overdracht;

/** Counts how often received handovers reached a state, for the metrics. Never blocks or throws. */
public interface Overgangteller {

  /** A handover reached this state, and that was committed. */
  void overgang(Toestand toestand);
}
