package nl.warmeoverdracht.devstack;

/**
 * Something the developer can do something about. The message is one line: what is wrong, and the
 * remedy. The command line prints it without a stack trace and exits non-zero.
 */
public final class DevstackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** States the problem and, after it, what the developer should do. */
  public DevstackException(String problem, String remedy) {
    this(problem, remedy, null);
  }

  /** The same, keeping the cause for who runs with {@code --stacktrace}. */
  public DevstackException(String problem, String remedy, Throwable cause) {
    this(problem + ". " + remedy + ".", cause);
  }

  private DevstackException(String line, Throwable cause) {
    super(line.replaceAll("\\s+", " "), cause);
  }

  /** A line that another process of ours made of problem and remedy. */
  public static DevstackException relayed(String line) {
    return new DevstackException(line, (Throwable) null);
  }
}
