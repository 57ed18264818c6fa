package nl.warmeoverdracht.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Verdict;

/**
 * The {@code verify} command: recomputes a log and names its first wrong leaf.
 *
 * <pre>
 * WO_TOKEN=… java -cp … nl.warmeoverdracht.audit.verify.Verify --url https://…/v1/verstrekkingenlog
 * java -cp … nl.warmeoverdracht.audit.verify.Verify --bestand log.jsonl [--kwitanties kwitanties.txt]
 * </pre>
 *
 * Exit code 0 when the log is sound, 1 when it is not, 2 when it could not be read. The token comes
 * from the environment, because arguments are visible to every user of the machine.
 */
public final class Verify {

  private static final int BROKEN = 1;
  private static final int UNREADABLE = 2;
  private static final String USAGE =
      "gebruik: verify (--url <adres van de log> met WO_TOKEN | --bestand <export>)"
          + " [--kwitanties <bestand met per regel: volgnummer bladhash>]";

  private Verify() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv("WO_TOKEN"), System.out, System.err));
  }

  /** Runs the command and answers its exit code. */
  static int run(List<String> args, String token, PrintStream out, PrintStream err) {
    Map<String, String> options = options(args);
    if (options.containsKey("--url") == options.containsKey("--bestand")) {
      err.println(USAGE);
      return UNREADABLE;
    }
    try {
      Verdict verdict = LogCheck.verify(pages(options, token), receipts(options));
      out.println(verdict.melding());
      return verdict instanceof Verdict.Sound ? 0 : BROKEN;
    } catch (IOException | RuntimeException e) {
      err.println("De log kon niet worden gelezen: " + e.getMessage());
      return UNREADABLE;
    }
  }

  private static LogPages pages(Map<String, String> options, String token) {
    if (options.containsKey("--bestand")) {
      return new FileLog(Path.of(options.get("--bestand")));
    }
    if (token == null) {
      throw new IllegalStateException("WO_TOKEN ontbreekt");
    }
    return new HttpLog(options.get("--url"), token);
  }

  private static Map<Long, Hash> receipts(Map<String, String> options) throws IOException {
    Map<Long, Hash> receipts = new HashMap<>();
    if (options.containsKey("--kwitanties")) {
      for (String line : Files.readAllLines(Path.of(options.get("--kwitanties")))) {
        String[] columns = line.strip().split("\\s+", 2);
        receipts.put(Long.valueOf(columns[0]), Hash.parse(columns[1]));
      }
    }
    return receipts;
  }

  private static Map<String, String> options(List<String> args) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.size(); i += 2) {
      options.put(args.get(i), args.get(i + 1));
    }
    return options;
  }
}
