package nl.warmeoverdracht.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.LogVerifier;
import nl.warmeoverdracht.audit.Verdict;

/**
 * Verifies a log that may grow while it is read: what the head promised at the beginning must be
 * there, and nothing may be there that the head at the end does not have.
 */
public final class LogCheck {

  private final LogPages pages;
  private final LogVerifier verifier;
  private long read;

  private LogCheck(LogPages pages, LogVerifier verifier) {
    this.pages = pages;
    this.verifier = verifier;
  }

  /**
   * The verdict over the whole log.
   *
   * @param receipts leaf hash per place, as the holders of decisions received them
   */
  public static Verdict verify(LogPages pages, Map<Long, Hash> receipts) {
    LogVerifier verifier = new LogVerifier(receipts).keeping(LogJson.head(pages.head()));
    return new LogCheck(pages, verifier).run();
  }

  private Verdict run() {
    accept(Long.MAX_VALUE);
    LogHead head = LogJson.head(pages.head());
    accept(head.size());
    return verifier.finish(head);
  }

  private void accept(long upTo) {
    List<JsonNode> page = read < upTo ? pages.after(read - 1) : List.of();
    while (!page.isEmpty()) {
      for (JsonNode line : page.stream().limit(upTo - read).toList()) {
        verifier.accept(LogJson.entry(line));
        read = line.path("volgnummer").longValue() + 1;
      }
      page = read < upTo ? pages.after(read - 1) : List.of();
    }
  }
}
