package nl.warmeoverdracht.audit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.SignedNote;

/**
 * Checks an export of decisions without the log: each must be in the tree of the checkpoint that
 * the export begins with, with exactly these details. What was left out of an export it cannot
 * tell: an export is a selection.
 *
 * @param file as CSV or as JSON
 * @param keys the keys of the log; without them no signature is checked
 */
public record ExportCheck(Path file, Optional<KeyRing> keys) {

  private static final int MOST_NAMED = 100;

  /**
   * Reads the file once, as a stream. Blocking.
   *
   * @param now against which the times of keys are held
   * @throws UnusableInputException when it is no export
   */
  public Report run(Instant now) {
    Outcome outcome = new Outcome();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.mark(1);
      boolean json = reader.read() == '[';
      reader.reset();
      ExportFile export = json ? new JsonExport(reader) : new CsvExport(reader);
      export.read(note -> outcome.checkpoint(note, now), outcome::row);
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new UnusableInputException("het bestand is geen uitvoer van besluiten: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("het bestand is niet te lezen: " + file, e);
    }
    return outcome.report();
  }

  private final class Outcome {

    private final List<Finding> findings = new ArrayList<>();
    private LogHead head;
    private long rows;
    private long wrong;

    void checkpoint(String note, Instant now) {
      try {
        SignedNote signed = SignedNote.parse(note);
        head = Checkpoint.parse(signed.text()).head();
        keys.ifPresent(ring -> signature(signed, ring, now));
      } catch (InvalidNoteException e) {
        throw new UnusableInputException("het controlepunt in de uitvoer is niet te lezen", e);
      }
    }

    private void signature(SignedNote note, KeyRing ring, Instant now) {
      try {
        Checkpoint.open(note, ring, now);
      } catch (InvalidNoteException e) {
        findings.add(Finding.of(Flaw.HANDTEKENING, ""));
      }
    }

    void row(ExportRow row) {
      rows++;
      if (row.isProven(head)) {
        return;
      }
      wrong++;
      if (wrong <= MOST_NAMED) {
        findings.add(
            row.proof()
                .map(proof -> Finding.at(Flaw.UITVOER, proof.index()))
                .orElseGet(() -> Finding.of(Flaw.ZONDER_BEWIJS, ""))
                .with(row.name()));
      }
    }

    Report report() {
      List<String> remarks = new ArrayList<>();
      if (keys.isEmpty()) {
        remarks.add("LET OP: zonder --key is geen handtekening gecontroleerd");
      }
      remarks.add("besluiten in de uitvoer: %d; bewezen: %d".formatted(rows, rows - wrong));
      if (wrong > MOST_NAMED) {
        remarks.add("LET OP: %d fouten, hier alleen de eerste".formatted(wrong));
      }
      return new Report(head, findings, remarks);
    }
  }
}
