package nl.warmeoverdracht.demo;

import java.io.PrintStream;

/**
 * A progress bar with a few words beside it: rewritten in place on a terminal, one line elsewhere.
 * Safe for several threads.
 */
final class Voortgang {

  private static final int BREEDTE = 28;

  private final PrintStream uit;
  private final boolean terminal;
  private final String stap;
  private final int totaal;
  private int gedaan;

  Voortgang(PrintStream uit, boolean terminal, String stap, int totaal) {
    this.uit = uit;
    this.terminal = terminal;
    this.stap = stap;
    this.totaal = totaal;
  }

  /** One more is done; the words say what it was. */
  synchronized void gedaan(String woorden) {
    gedaan++;
    if (terminal) {
      uit.print("\r" + regel(woorden) + "\u001B[K");
      uit.flush();
    }
  }

  /** The last line of this step stays. */
  synchronized void klaar(String woorden) {
    uit.println((terminal ? "\r" : "") + regel(woorden) + (terminal ? "\u001B[K" : ""));
  }

  private String regel(String woorden) {
    int vol = totaal == 0 ? BREEDTE : BREEDTE * gedaan / totaal;
    return "  %-22s [%s%s] %d/%d  %s"
        .formatted(stap, "#".repeat(vol), ".".repeat(BREEDTE - vol), gedaan, totaal, woorden);
  }
}
