package nl.warmeoverdracht.grondslagen;

import java.util.Optional;

/**
 * Why something may not go; made once, when the register is compiled.
 *
 * @param reden in plain Dutch
 * @param artikel where the law says so
 * @param grondslag the rule that came nearest, if any
 * @param benodigd what would make that rule apply
 */
public record Weigering(
    String reden, String artikel, Optional<Grondslag> grondslag, Optional<String> benodigd) {

  /** No rule speaks of it. */
  static Weigering zonderRegel(String reden, String artikel) {
    return new Weigering(reden, artikel, Optional.empty(), Optional.empty());
  }
}
