package nl.warmeoverdracht.school.overdracht;

import java.util.List;

/**
 * What a decision yields: the state from now on, and what happened. No events means that nothing
 * changed and nothing has to be stored.
 */
public record Besluit(Overdracht overdracht, List<OverdrachtGebeurtenis> gebeurtenissen) {

  public Besluit {
    gebeurtenissen = List.copyOf(gebeurtenissen);
  }

  static Besluit van(Overdracht overdracht, OverdrachtGebeurtenis... gebeurtenissen) {
    return new Besluit(overdracht, List.of(gebeurtenissen));
  }

  /** Repeating a transition changes nothing. */
  static Besluit ongewijzigd(Overdracht overdracht) {
    return new Besluit(overdracht, List.of());
  }

  /** Whether anything happened. */
  public boolean heeftGevolg() {
    return !gebeurtenissen.isEmpty();
  }

  /** The events of which the receiver hears, in order. */
  public List<OverdrachtGebeurtenis> voorOntvanger() {
    return gebeurtenissen.stream().filter(OverdrachtGebeurtenis::isVoorOntvanger).toList();
  }
}
