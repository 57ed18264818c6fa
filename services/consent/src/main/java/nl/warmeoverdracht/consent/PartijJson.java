package nl.warmeoverdracht.consent;

import nl.warmeoverdracht.access.Partij;

/** The JSON of a party: {@code {"oin": "…", "taak": "…"}}. */
public record PartijJson(String oin, String taak) {

  /** The JSON of this party. */
  public static PartijJson van(Partij partij) {
    return new PartijJson(partij.oin().waarde(), partij.taak().code());
  }

  /** The party; throws {@link IllegalArgumentException} when it is none. */
  public Partij naarPartij() {
    return Partij.van(oin, taak);
  }
}
