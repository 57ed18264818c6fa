package nl.warmeoverdracht.web.logboek;

import nl.warmeoverdracht.contracts.openapi.Operation;

/**
 * The duty of one request to state whose data it processed: its operation names an activity of the
 * register ({@code x-verwerkingsactiviteit}). Safe for many threads.
 */
public final class Vermeldplicht {

  private final String activiteit;
  private volatile boolean vervuld;

  private Vermeldplicht(String activiteit) {
    this.activiteit = activiteit;
  }

  /** The duty of a request for this operation; empty when it processes nobody's data. */
  public static java.util.Optional<Vermeldplicht> van(Operation operation) {
    return operation.verwerkingsactiviteit().map(Vermeldplicht::new);
  }

  /** Which activity of the register it is. */
  public String activiteit() {
    return activiteit;
  }

  /** It was stated. */
  public void vervul() {
    vervuld = true;
  }

  /** Whether it was stated. */
  public boolean vervuld() {
    return vervuld;
  }
}
