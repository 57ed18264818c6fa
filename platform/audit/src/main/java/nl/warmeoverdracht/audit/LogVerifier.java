package nl.warmeoverdracht.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Recomputes a log from its leaves and details and names the first leaf that is wrong. Feed it the
 * entries in the order in which the log shows them, a page at a time if need be, then ask for the
 * verdict. It keeps O(log n) state besides the receipts and heads given. Not thread-safe.
 *
 * <p>A log alone cannot prove that it was not rewritten as a whole; receipts and earlier heads that
 * others kept can (RFC 6962 §2.1, the role of a monitor).
 */
public final class LogVerifier {

  private final Map<Long, Hash> receipts;
  private final Map<Long, Hash> keptRoots = new TreeMap<>();
  private CompactRange range = CompactRange.empty();
  private Optional<Verdict.Broken> first = Optional.empty();

  /** A verifier that trusts nothing but the log's own head. */
  public LogVerifier() {
    this(Map.of());
  }

  /** A verifier that also compares the receipts held by others: leaf hash per place. */
  public LogVerifier(Map<Long, Hash> receipts) {
    this.receipts = Map.copyOf(receipts);
  }

  /** Also demands that the log still starts with the leaves under this earlier head. */
  public LogVerifier keeping(LogHead kept) {
    keptRoots.put(kept.size(), kept.root());
    return this;
  }

  /** Checks the next entry; after the first defect further entries are ignored. */
  public void accept(LogEntry entry) {
    if (first.isPresent()) {
      return;
    }
    long expected = range.size();
    CompactRange next = range.append(entry.leaf().hash());
    first = defect(entry, next).map(defect -> new Verdict.Broken(expected, defect));
    range = next;
  }

  /** The verdict over everything accepted, against the head that the log shows. */
  public Verdict finish(LogHead head) {
    return first.map(Verdict.class::cast).orElseGet(() -> againstHead(head));
  }

  private Optional<Defect> defect(LogEntry entry, CompactRange next) {
    Leaf leaf = entry.leaf();
    if (entry.volgnummer() != range.size()) {
      boolean gap = entry.volgnummer() > range.size();
      return Optional.of(gap ? Defect.ONTBREEKT : Defect.VERKEERDE_PLAATS);
    }
    if (!leaf.hash().equals(entry.recordedHash())) {
      return Optional.of(Defect.BLAD_GEWIJZIGD);
    }
    if (differs(receipts, entry.volgnummer(), leaf.hash())) {
      return Optional.of(Defect.KWITANTIE_WIJKT_AF);
    }
    if (!next.root().equals(entry.recordedRoot()) || differs(keptRoots, next.size(), next.root())) {
      return Optional.of(Defect.WORTEL_WIJKT_AF);
    }
    return detailsDefect(entry);
  }

  private static Optional<Defect> detailsDefect(LogEntry entry) {
    return entry
        .opening()
        .map(
            opening ->
                opening.seal().equals(entry.leaf().zegel())
                    ? Optional.<Defect>empty()
                    : Optional.of(Defect.DETAILS_GEWIJZIGD))
        .orElse(Optional.of(Defect.DETAILS_ONTBREKEN));
  }

  private static boolean differs(Map<Long, Hash> kept, long place, Hash now) {
    Hash then = kept.get(place);
    return then != null && !then.equals(now);
  }

  private Verdict againstHead(LogHead head) {
    long size = range.size();
    if (size < longest(head)) {
      return new Verdict.Broken(size, Defect.AFGEKAPT);
    }
    if (size > head.size()) {
      return new Verdict.Broken(head.size(), Defect.TOEGEVOEGD);
    }
    if (!range.root().equals(head.root())) {
      return new Verdict.Broken(Math.max(0, size - 1), Defect.WORTEL_WIJKT_AF);
    }
    return new Verdict.Sound(head);
  }

  private long longest(LogHead head) {
    long kept = keptRoots.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    long receipted = receipts.keySet().stream().mapToLong(place -> place + 1).max().orElse(0);
    return Math.max(head.size(), Math.max(kept, receipted));
  }
}
