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
    super((problem + ". " + remedy + ".").replaceAll("\\s+", " "), cause);
  }
}
