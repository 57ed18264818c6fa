package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question to the sender with its answer. Both texts are stored encrypted; an event carries only
 * the id.
 *
 * @param antwoord empty while there is none, or while it has not been fetched yet
 * @param beantwoordTijdstip when the sender said that there is an answer
 */
public record Vraag(
    UUID id,
    String tekst,
    Instant gesteldTijdstip,
    Optional<String> antwoord,
    Optional<Instant> beantwoordTijdstip) {

  /** Whether the sender has an answer that we have not fetched. */
  public boolean antwoordWacht() {
    return beantwoordTijdstip.isPresent() && antwoord.isEmpty();
  }

  /** The same question with its answer. */
  public Vraag met(String gevonden) {
    return new Vraag(id, tekst, gesteldTijdstip, Optional.of(gevonden), beantwoordTijdstip);
  }

  /** Redacted: free text never reaches a log by accident. */
  @Override
  public String toString() {
    return "Vraag[" + id + "]";
  }
}
