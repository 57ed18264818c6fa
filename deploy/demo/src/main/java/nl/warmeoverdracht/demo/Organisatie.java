package nl.warmeoverdracht.demo;

import java.util.List;
import java.util.Optional;

/**
 * An organisation as the demo registers it.
 *
 * @param gemeente the municipality it is, for a municipality
 */
record Organisatie(String oin, String naam, Optional<Gemeente> gemeente, List<String> taken) {

  /** CBS code and name. */
  record Gemeente(String code, String naam) {}

  List<Partijnaam> partijen() {
    return taken.stream().map(taak -> new Partijnaam(oin, taak)).toList();
  }
}
