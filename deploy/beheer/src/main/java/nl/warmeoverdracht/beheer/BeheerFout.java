package nl.warmeoverdracht.beheer;

/** Why a command ends without being done, in Dutch, with its exit status. */
final class BeheerFout extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The command was refused by the service; the message has every objection. */
  static final int GEWEIGERD = 1;

  /** The command itself makes no sense. */
  static final int GEBRUIK = 2;

  /** The service or the login cannot be reached. */
  static final int ONBEREIKBAAR = 3;

  private final int status;

  BeheerFout(int status, String message) {
    super(message);
    this.status = status;
  }

  BeheerFout(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  int status() {
    return status;
  }
}
