package nl.warmeoverdracht.audit.note;

/** A note, checkpoint, receipt or key that is not in its format, or whose signature is wrong. */
public final class InvalidNoteException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** With what is wrong. */
  public InvalidNoteException(String message) {
    super(message);
  }

  /** With what is wrong and what said so. */
  public InvalidNoteException(String message, Throwable cause) {
    super(message, cause);
  }
}
