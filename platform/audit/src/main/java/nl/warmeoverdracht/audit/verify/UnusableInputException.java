package nl.warmeoverdracht.audit.verify;

/**
 * What was given cannot be checked at all; says nothing about the log. The message is for users.
 */
public final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong, in Dutch. */
  public UnusableInputException(String message) {
    super(message);
  }

  /** With what is wrong, in Dutch, and what said so. */
  public UnusableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
