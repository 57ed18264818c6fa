package nl.warmeoverdracht.consent.rechten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;

/**
 * A right that somebody used, as he follows it.
 *
 * @param namen of the organisations, by OIN; missing when one is no longer registered
 */
public record EigenVerzoek(Stand stand, Map<String, String> namen) {
  public EigenVerzoek {
    namen = Map.copyOf(namen);
  }

  /** The request itself. */
  public Verzoek verzoek() {
    return stand.verzoek();
  }

  /** What was asked of whom, and what each answered. */
  public List<Kennisgeving> kennisgevingen() {
    return stand.kennisgevingen();
  }

  /** The name of a party's organisation. */
  public Optional<String> naam(Partij partij) {
    return Optional.ofNullable(namen.get(partij.oin().waarde()));
  }
}
