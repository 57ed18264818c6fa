package nl.warmeoverdracht.audit.verify;

import java.io.PrintStream;

/** A bar on one line of a terminal, redrawn at most a hundred times. */
final class ProgressBar implements Progress {

  private static final int PERCENT = 100;
  private static final int WIDTH = 40;

  private final PrintStream out;
  private long drawn = -1;

  ProgressBar(PrintStream out) {
    this.out = out;
  }

  @Override
  public void at(long done, long total) {
    long percent = PERCENT * done / total;
    if (percent == drawn) {
      return;
    }
    drawn = percent;
    int filled = (int) (WIDTH * percent / PERCENT);
    out.printf(
        "\r[%s%s] %d%% van %d bladen",
        "#".repeat(filled), ".".repeat(WIDTH - filled), percent, total);
    if (done == total) {
      out.println();
    }
  }
}
