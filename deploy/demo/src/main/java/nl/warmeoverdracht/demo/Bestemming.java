package nl.warmeoverdracht.demo;

import java.util.Arrays;
import java.util.Optional;

/** A receiver as {@code verloop.csv} names it, and the task of the party that it stands for. */
enum Bestemming {
  GEMEENTE("gemeente", "werk-en-inkomen"),
  UWV("uwv", "uwv");

  private final String waarde;
  private final String taak;

  Bestemming(String waarde, String taak) {
    this.waarde = waarde;
    this.taak = taak;
  }

  String taak() {
    return taak;
  }

  /** The receiver with this name; empty for one whose service does not exist yet. */
  static Optional<Bestemming> vanWaarde(String waarde) {
    return Arrays.stream(values())
        .filter(bestemming -> bestemming.waarde.equals(waarde))
        .findFirst();
  }
}
