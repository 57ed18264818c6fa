package nl.warmeoverdracht.web.client;

import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Another of our services did not answer in time or said that it could not. An outage: the caller
 * of a request gets 503, a consumer of events tries again.
 */
public final class DienstNietBeschikbaar extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String dienst;

  /** An outage of the service named. */
  public DienstNietBeschikbaar(String dienst, Throwable cause) {
    super(dienst + " does not answer", cause, false, true);
    this.dienst = dienst;
  }

  /** The service that does not answer. */
  public String dienst() {
    return dienst;
  }

  /** What the caller of our own API is told. */
  public Bezwaar bezwaar() {
    return Bezwaar.van(
        "dienst-niet-beschikbaar",
        "De dienst " + dienst + " antwoordt niet; er is niets gedaan en niets verstrekt.",
        "Probeer het over enkele seconden opnieuw.");
  }
}
