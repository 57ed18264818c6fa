package nl.warmeoverdracht.audit.verify;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The {@code verify} command: recomputes a log from its tiles and names what is wrong; or checks an
 * export of decisions, without the log.
 *
 * <pre>
 * java -jar verify.jar &lt;folder or https address&gt; [--key file] [--checkpoint file]…
 *     [--receipts file] [--copy folder or address] [--details https address]
 * java -jar verify.jar --export &lt;file&gt; [--key file]
 * </pre>
 *
 * Exit code 0 when the log is sound, 1 when it is not, 2 when what was given cannot be used. An
 * access token, where the log wants one, comes from {@code WO_TOKEN}, because arguments are visible
 * to every user of the machine.
 */
public final class Verify {

  private static final int DEFECT = 1;
  private static final int UNUSABLE = 2;

  private Verify() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    boolean terminal = System.console() != null && System.console().isTerminal();
    Progress progress = terminal ? new ProgressBar(System.err) : Progress.NONE;
    Optional<String> token = Optional.ofNullable(System.getenv("WO_TOKEN"));
    System.exit(run(List.of(args), token, progress, System.out, System.err));
  }

  /** Runs the command and answers its exit code. */
  static int run(
      List<String> args,
      Optional<String> token,
      Progress progress,
      PrintStream out,
      PrintStream err) {
    try {
      Report report = Arguments.parse(args).run(token, Instant.now(), progress);
      report.lines().forEach(out::println);
      return report.sound() ? 0 : DEFECT;
    } catch (UnusableInputException e) {
      err.println("Dit kan niet worden gecontroleerd: " + e.getMessage());
      return UNUSABLE;
    } catch (UncheckedIOException e) {
      err.println("De log is niet te lezen: " + e.getMessage());
      return UNUSABLE;
    }
  }
}
