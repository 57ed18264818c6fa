package nl.warmeoverdracht.devstack.download;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the developer what is happening: a moving bar on a terminal, a few lines elsewhere. */
public final class Progress {
  private static final long MEGABYTE = 1_000_000;
  private static final int WIDTH = 30;
  private final PrintStream out;
  private final boolean terminal;

  /** Writes to the stream; {@code terminal} says whether a line can be overwritten. */
  public Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Writes to standard error, so that standard output stays usable in scripts. */
  public static Progress onStandardError() {
    return new Progress(System.err, System.console() != null && System.console().isTerminal());
  }

  /** One line. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** A bar that runs to the given number of bytes; close it to end its line. */
  public Bar bar(String title, long totalBytes) {
    return new Bar(title, totalBytes);
  }

  /** A download that is under way. */
  public final class Bar implements AutoCloseable {
    private final String title;
    private final long total;
    private final long started = System.nanoTime();
    private int shown = -1;

    private Bar(String title, long total) {
      this.title = title;
      this.total = total;
    }

    /** Shows how far it is. Off a terminal only every tenth part is a line. */
    public void at(long bytes) {
      int percent = (int) Math.min(100, bytes * 100 / total);
      if (terminal) {
        out.print("\r" + line(bytes, percent));
      } else if (percent / 10 > shown / 10 || shown < 0) {
        out.println(line(bytes, percent));
      }
      shown = percent;
      out.flush();
    }

    private String line(long bytes, int percent) {
      double seconds = Math.max(0.001, (System.nanoTime() - started) / 1e9);
      int full = percent * WIDTH / 100;
      return String.format(
          Locale.ROOT,
          "%s [%s%s] %3d%%  %d of %d MB  %.1f MB/s",
          title,
          "#".repeat(full),
          ".".repeat(WIDTH - full),
          percent,
          bytes / MEGABYTE,
          total / MEGABYTE,
          bytes / seconds / MEGABYTE);
    }

    @Override
    public void close() {
      if (terminal) {
        out.println();
      }
    }
  }
}
