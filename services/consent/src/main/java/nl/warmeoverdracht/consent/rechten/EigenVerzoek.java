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
 * @param aantallen how far it is, where the organisations themselves are not for him to see
 */
public record EigenVerzoek(Stand stand, Map<String, String> namen, Optional<Voortgang> aantallen) {
  public EigenVerzoek {
    namen = Map.copyOf(namen);
  }

  /** The request itself. */
  public Verzoek verzoek() {
    return stand.verzoek();
  }

  /** How far it is, in counts. */
  public Voortgang voortgang() {
    return aantallen.orElseGet(() -> Voortgang.van(kennisgevingen()));
  }

  /** How far it is, in words that fit what he sees beside it. */
  public String voortgangstekst() {
    return aantallen.isPresent() ? voortgang().tekstZonderOntvangers() : voortgang().tekst();
  }

  /** What was asked of whom, and what each answered; empty where that is not for him to see. */
  public List<Kennisgeving> kennisgevingen() {
    return stand.kennisgevingen();
  }

  /** The name of a party's organisation. */
  public Optional<String> naam(Partij partij) {
    return Optional.ofNullable(namen.get(partij.oin().waarde()));
  }
}
