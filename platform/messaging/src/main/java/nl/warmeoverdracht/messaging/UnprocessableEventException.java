package nl.warmeoverdracht.messaging;

/**
 * This event can never succeed as it is, however often it is tried. Handlers throw it to park the
 * event with all later events of its key, until an operator redrives them.
 */
public final class UnprocessableEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * An event that can not be processed.
   *
   * @param code stable, kebab-case, for software and metrics
   * @param message for the operator; it is stored and logged, so never a value from the event
   */
  public UnprocessableEventException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** As {@link #UnprocessableEventException(String, String)}, with the failure behind it. */
  public UnprocessableEventException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The stable code. */
  public String code() {
    return code;
  }
}
