package nl.warmeoverdracht.witness;

import nl.warmeoverdracht.audit.LogHead;

/** What a witness thinks of a checkpoint. */
sealed interface Verdict {

  /** It continues what was kept; keep it. */
  record Continues(LogHead head) implements Verdict {}

  /** It was kept before. */
  record Known() implements Verdict {}

  /** Checkpoints in between were missed: it waits for a proof from the log. */
  record Gap(LogHead kept, LogHead head) implements Verdict {}

  /** It contradicts what was kept, or is not the log's; in words for the log and the auditor. */
  record Contradicts(String reason) implements Verdict {}
}
