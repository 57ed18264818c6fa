package nl.warmeoverdracht.audit.verify;

import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.audit.LogHead;

/**
 * The outcome of checking a log.
 *
 * @param head what the log's checkpoint says
 * @param findings what is wrong; empty for a sound log
 * @param remarks what else the reader must know, in Dutch
 */
public record Report(LogHead head, List<Finding> findings, List<String> remarks) {

  public Report {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** Whether nothing is wrong. */
  public boolean sound() {
    return findings.isEmpty();
  }

  /** Lines in Dutch for a reader: the verdict first. */
  public List<String> lines() {
    Stream<String> verdict =
        sound()
            ? Stream.of("OK: %d bladen, wortel %s".formatted(head.size(), head.root()))
            : findings.stream().map(Finding::melding);
    return Stream.concat(verdict, remarks.stream()).toList();
  }
}
