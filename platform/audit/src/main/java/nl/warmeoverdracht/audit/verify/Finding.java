package nl.warmeoverdracht.audit.verify;

/**
 * Something wrong.
 *
 * @param flaw what
 * @param first the leaf, or the first of the leaves among which it is; -1 when no place is known
 * @param last the last of those leaves
 * @param detail what tells it apart, in Dutch; may be empty
 */
public record Finding(Flaw flaw, long first, long last, String detail) {

  /** A flaw of one leaf. */
  static Finding at(Flaw flaw, long leaf) {
    return new Finding(flaw, leaf, leaf, "");
  }

  /** A flaw somewhere among these leaves. */
  static Finding among(Flaw flaw, long first, long last) {
    return new Finding(flaw, first, last, "");
  }

  /** A flaw without a place. */
  static Finding of(Flaw flaw, String detail) {
    return new Finding(flaw, -1, -1, detail);
  }

  Finding with(String more) {
    return new Finding(flaw, first, last, more);
  }

  /** One line in Dutch for a reader. */
  public String melding() {
    String where =
        first < 0 ? "" : first == last ? " bij blad " + first : " in bladen " + first + "-" + last;
    return "FOUT" + where + ": " + flaw.melding() + (detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
