package nl.warmeoverdracht.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A log that is read a page at a time; blocking. */
public interface LogPages {

  /** The head as it is now: {@code {omvang, wortelhash}}. */
  JsonNode head();

  /**
   * The next lines in the order of the log; empty at the end.
   *
   * @param after the place of the last line seen, -1 for the first page
   */
  List<JsonNode> after(long after);
}
