package nl.warmeoverdracht.demo;

/** The demo cannot go on, or its figures do not add up; the message is for the visitor. */
final class DemoFout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoFout(String melding) {
    super(melding);
  }

  DemoFout(String melding, Throwable oorzaak) {
    super(melding, oorzaak);
  }
}
