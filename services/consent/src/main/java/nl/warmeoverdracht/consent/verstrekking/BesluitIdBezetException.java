package nl.warmeoverdracht.consent.verstrekking;

/** The id chosen for a decision is taken by another decision; nothing was written. */
public class BesluitIdBezetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Without a cause: that could name the other decision. */
  public BesluitIdBezetException() {
    super("this besluitId is taken", null, false, false);
  }
}
