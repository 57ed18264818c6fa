package nl.warmeoverdracht.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;

/** The arguments of {@link Verify}, read strictly: an option that is not understood is refused. */
final class Arguments {

  private static final String USAGE =
      "gebruik: verify <map of https-adres van de log> [--key <bestand>]"
          + " [--checkpoint <bestand>]... [--receipts <bestand>] [--copy <map of adres>]"
          + " [--details <https-adres>]; of: verify --export <bestand> [--key <bestand>]";

  private static final String LOG = "";
  private static final String KEY = "--key";
  private static final String CHECKPOINT = "--checkpoint";
  private static final String RECEIPTS = "--receipts";
  private static final String COPY = "--copy";
  private static final String DETAILS = "--details";
  private static final String EXPORT = "--export";

  private final Map<String, List<String>> given =
      Map.of(
          LOG, new ArrayList<>(),
          KEY, new ArrayList<>(),
          CHECKPOINT, new ArrayList<>(),
          RECEIPTS, new ArrayList<>(),
          COPY, new ArrayList<>(),
          DETAILS, new ArrayList<>(),
          EXPORT, new ArrayList<>());

  private Arguments() {}

  static Arguments parse(List<String> args) {
    Arguments parsed = new Arguments();
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      boolean option = arg.startsWith("--");
      List<String> values = parsed.given.get(option ? arg : LOG);
      if (values == null || (option && !rest.hasNext())) {
        throw new UnusableInputException(USAGE);
      }
      values.add(option ? rest.next() : arg);
    }
    boolean twice =
        parsed.given.entrySet().stream()
            .anyMatch(entry -> !entry.getKey().equals(CHECKPOINT) && entry.getValue().size() > 1);
    if (twice || !parsed.complete()) {
      throw new UnusableInputException(USAGE);
    }
    return parsed;
  }

  /** A log with what one has besides it, or an export with at most a key. */
  private boolean complete() {
    boolean export = !given.get(EXPORT).isEmpty();
    return export
        ? given.entrySet().stream()
            .allMatch(
                entry -> Set.of(EXPORT, KEY).contains(entry.getKey()) || entry.getValue().isEmpty())
        : !given.get(LOG).isEmpty();
  }

  /** Does what was asked; throws {@link UnusableInputException} when a file cannot be used. */
  Report run(Optional<String> token, Instant now, Progress progress) {
    return one(EXPORT)
        .map(file -> new ExportCheck(Path.of(file), one(KEY).map(Arguments::ring)).run(now))
        .orElseGet(() -> verification(token).run(now, progress));
  }

  private Verification verification(Optional<String> token) {
    return new Verification(
        source(given.get(LOG).getFirst(), token),
        one(KEY).map(Arguments::ring),
        given.get(CHECKPOINT).stream().map(Arguments::text).toList(),
        one(RECEIPTS).map(Arguments::text),
        one(COPY).map(copy -> source(copy, Optional.empty())),
        one(DETAILS).map(address -> new WebDetails(address, token)));
  }

  private Optional<String> one(String option) {
    return given.get(option).stream().findFirst();
  }

  private static LogSource source(String where, Optional<String> token) {
    return where.startsWith("https://") || where.startsWith("http://")
        ? new WebLog(where, token)
        : new FolderLog(Path.of(where));
  }

  private static KeyRing ring(String file) {
    try {
      return KeyRing.parse(text(file));
    } catch (InvalidNoteException e) {
      throw new UnusableInputException("er staat geen sleutel in " + file, e);
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UnusableInputException("het bestand is niet te lezen: " + file, e);
    }
  }
}
