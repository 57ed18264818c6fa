package nl.warmeoverdracht.web.client;

/**
 * Another of our services refused the call (4xx). It comes back every time, so trying again does
 * not help. The service's own words are not carried along: they may be meant for somebody else.
 */
public final class DienstWeigert extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String dienst;
  private final int status;

  /** A refusal by the service named. */
  public DienstWeigert(String dienst, int status) {
    super(dienst + " refuses with " + status, null, false, true);
    this.dienst = dienst;
    this.status = status;
  }

  /** The service that refused. */
  public String dienst() {
    return dienst;
  }

  /** The HTTP status of the refusal. */
  public int status() {
    return status;
  }
}
