package nl.warmeoverdracht.web.problem;

/**
 * A row had another version than the statement expected, so somebody else was earlier. Stores throw
 * it; the caller gets 412.
 */
public final class StaleVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A conflict; the transaction must roll back. */
  public StaleVersionException() {
    super("stale version", null, false, false);
  }
}
