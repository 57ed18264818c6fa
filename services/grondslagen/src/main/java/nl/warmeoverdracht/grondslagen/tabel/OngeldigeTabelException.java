package nl.warmeoverdracht.grondslagen.tabel;

/** The file is no table of situations; the message is one line in Dutch for who made it. */
final class OngeldigeTabelException extends Exception {

  private static final long serialVersionUID = 1L;

  OngeldigeTabelException(String melding) {
    super(melding);
  }
}
