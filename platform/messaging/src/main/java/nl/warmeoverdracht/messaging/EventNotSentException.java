package nl.warmeoverdracht.messaging;

/** The broker did not acknowledge a batch; it stays in the queue and is sent again. */
final class EventNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventNotSentException(Throwable cause) {
    super("batch not acknowledged", cause);
  }
}
