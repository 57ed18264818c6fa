package nl.warmeoverdracht.consent.uitvoer;

import java.time.Instant;
import java.util.List;

/** Everything that is known of somebody, at one moment; kept nowhere. */
public record Uitvoer(
    Uitvoersoort soort, Instant opgehaaldTijdstip, Eigendeel eigen, List<Houderdeel> houders) {

  public Uitvoer {
    houders = List.copyOf(houders);
  }
}
