package nl.warmeoverdracht.audit.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.SignedNote;

/**
 * Checks a log in tiles with everything that the reader has besides it. Without anything kept by
 * others a log can only be checked against itself and its own signature.
 *
 * @param log the log as it is shown now
 * @param keys the keys of the log and its witnesses; without them no signature is checked
 * @param checkpoints signed notes that others kept
 * @param receipts receipts and proofs, one after another
 * @param copy an earlier copy of the log; its checkpoint and tiles of level 0 are enough
 * @param details what the seals of its leaves stand for
 */
public record Verification(
    LogSource log,
    Optional<KeyRing> keys,
    List<String> checkpoints,
    Optional<String> receipts,
    Optional<LogSource> copy,
    Optional<DetailSource> details) {

  /** A check of a log against nothing but itself. */
  public static Verification of(LogSource log) {
    return new Verification(
        log, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Reads the whole log, once. Blocking, on all cores.
   *
   * @param now against which the terms of promises are held
   * @param progress is told how far it is
   * @throws UnusableInputException when something given cannot be checked at all
   */
  public Report run(Instant now, Progress progress) {
    String text = log.checkpoint();
    Checkpoint checkpoint = parse(text);
    String origin = checkpoint.origin();
    List<HeldReceipt> held =
        receipts.map(given -> HeldReceipt.parse(given, origin, keys)).orElse(List.of());
    List<KeptCheckpoint> kept = kept(origin, held);
    Promises promises = new Promises(held);
    Optional<CopyComparison> comparison = copy.map(other -> comparison(other, origin));

    LogHead head = checkpoint.head();
    List<LogScan.ChunkVisitor> visitors = new ArrayList<>(List.of(promises));
    comparison.ifPresent(visitors::add);
    visitors.add(chunk -> progress.at(chunk.first() + chunk.width(), head.size()));
    List<Long> sizes = kept.stream().map(KeptCheckpoint::size).toList();
    LogScan scan = new LogScan(new ChunkReader(log, head.size()), sizes, visitors);

    List<Finding> findings = new ArrayList<>(signature(text, now));
    findings.addAll(scan.run(head));
    comparison.flatMap(CopyComparison::finding).ifPresent(findings::add);
    new History(log, head, scan).finding(kept).ifPresent(findings::add);
    findings.addAll(promises.findings(kept, now));
    Optional<Seals> seals = details.map(source -> opened(source, head, now));
    seals.map(Seals::findings).ifPresent(findings::addAll);
    List<String> remarks = remarks(kept, held, promises);
    seals.map(Seals::remarks).ifPresent(remarks::addAll);
    return new Report(head, findings, remarks);
  }

  private static Checkpoint parse(String note) {
    try {
      return Checkpoint.parse(SignedNote.parse(note).text());
    } catch (InvalidNoteException e) {
      throw new UnusableInputException("het controlepunt van de log is niet te lezen", e);
    }
  }

  private List<Finding> signature(String note, Instant now) {
    try {
      keys.ifPresent(ring -> Checkpoint.open(SignedNote.parse(note), ring, now));
      return List.of();
    } catch (InvalidNoteException e) {
      return List.of(Finding.of(Flaw.HANDTEKENING, ""));
    }
  }

  private List<KeptCheckpoint> kept(String origin, List<HeldReceipt> held) {
    Stream<String> proofs =
        held.stream().flatMap(one -> one.proof().stream()).map(p -> p.checkpoint().format());
    return Stream.of(checkpoints.stream(), proofs, copy.stream().map(LogSource::checkpoint))
        .flatMap(notes -> notes)
        .map(note -> KeptCheckpoint.open(note, origin, keys))
        .toList();
  }

  private CopyComparison comparison(LogSource other, String origin) {
    return new CopyComparison(other, KeptCheckpoint.open(other.checkpoint(), origin, keys).size());
  }

  private Seals opened(DetailSource source, LogHead head, Instant now) {
    Seals seals = new Seals(new ChunkReader(log, head.size()), now);
    source.read(seals);
    return seals;
  }

  private List<String> remarks(
      List<KeptCheckpoint> kept, List<HeldReceipt> held, Promises promises) {
    List<String> remarks = new ArrayList<>();
    if (keys.isEmpty()) {
      remarks.add("LET OP: zonder --key is geen handtekening gecontroleerd");
    }
    if (!kept.isEmpty()) {
      remarks.add("bewaarde controlepunten vergeleken: " + kept.size());
    }
    if (!held.isEmpty()) {
      remarks.add(
          "ontvangstbewijzen in de log: %d van %d".formatted(promises.found(), held.size()));
    }
    return remarks;
  }
}
