package nl.warmeoverdracht.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A log exported to a file: JSON lines, the head first. Whoever keeps one can check the log without
 * its operator.
 */
public final class FileLog implements LogPages {

  private final Path file;

  /** The log in this file. */
  public FileLog(Path file) {
    this.file = file;
  }

  @Override
  public JsonNode head() {
    return lines(0, 1).getFirst();
  }

  /** The whole rest: an export is read as it is, also when its lines are out of order. */
  @Override
  public List<JsonNode> after(long after) {
    return after < 0 ? lines(1, Long.MAX_VALUE) : List.of();
  }

  private List<JsonNode> lines(long skip, long limit) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(skip).limit(limit).map(LogJson::tree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be read", e);
    }
  }
}
