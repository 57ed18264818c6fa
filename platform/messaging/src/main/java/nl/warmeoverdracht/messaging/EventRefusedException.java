package nl.warmeoverdracht.messaging;

import java.util.List;

/**
 * The outbox refused an event that breaks its contract: a bug of the producer, so the transaction
 * fails and nothing is sent. Names every violation by place and keyword, never a value.
 */
public final class EventRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> violations;

  EventRefusedException(String type, List<String> violations) {
    super("event " + type + " refused: " + String.join("; ", violations));
    this.violations = List.copyOf(violations);
  }

  /** What is wrong, as {@code <JSON pointer>: <keyword>}. */
  public List<String> violations() {
    return violations;
  }
}
