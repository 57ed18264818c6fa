package nl.warmeoverdracht.grondslagen;

import java.util.Map;
import java.util.Optional;

/**
 * What the holder states about the person and the flow. What is not stated counts as "condition not
 * met", also for a condition that asks for "no" (law.md).
 */
public record Feiten(
    Optional<Integer> leeftijd, Optional<Schoolsoort> schoolsoort, Map<Feit, Boolean> jaNee) {

  public Feiten {
    jaNee = Map.copyOf(jaNee);
  }

  /** No fact at all. */
  public static Feiten onbekend() {
    return new Feiten(Optional.empty(), Optional.empty(), Map.of());
  }

  /** Whether the holder stated exactly this. */
  public boolean staatVast(Feit feit, boolean waarde) {
    Boolean gezegd = jaNee.get(feit);
    return gezegd != null && gezegd == waarde;
  }

  @Override
  public String toString() {
    return "Feiten[redacted]";
  }
}
