package nl.warmeoverdracht.web.proef;

import java.util.UUID;

/** Something to make and rename. */
public record Ding(UUID id, long versie, String naam) {

  /** What a caller sends. */
  public record Nieuw(String naam, Integer aantal, String soort, String dag) {}
}
