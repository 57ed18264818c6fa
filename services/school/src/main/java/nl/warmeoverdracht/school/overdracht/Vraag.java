package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question of the receiver. Its text stays with the receiver.
 *
 * @param gesteldOp when the receiver recorded it
 */
public record Vraag(
    UUID overdrachtId, UUID id, int aanbodVersie, Instant gesteldOp, Optional<Antwoord> antwoord) {

  /** An answer; only the receiver of this handover reads its text. */
  public record Antwoord(String tekst, Instant beantwoordOp) {

    /** Redacted: free text never reaches a log by accident. */
    @Override
    public String toString() {
      return "Antwoord[" + beantwoordOp + "]";
    }
  }
}
