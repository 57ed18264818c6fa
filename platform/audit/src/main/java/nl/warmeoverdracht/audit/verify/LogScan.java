package nl.warmeoverdracht.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.tile.Tile;

/**
 * One pass over all entries: hashes them, a chunk per task on all cores, and compares them in order
 * with the tiles and the checkpoint. Memory does not grow with the log.
 */
final class LogScan {

  private static final int MOST = 10;

  private final ChunkReader reader;
  private final TileLevels levels;
  private final List<Suspect> suspects = new ArrayList<>();
  private final NavigableSet<Long> sizes = new TreeSet<>();
  private final Map<Long, Hash> roots = new HashMap<>();
  private final List<ChunkVisitor> visitors;
  private CompactRange full = CompactRange.empty();
  private boolean complete = true;
  private int absent;

  /**
   * Takes the sizes whose roots are wanted besides the whole, and who else wants to see each chunk.
   */
  LogScan(ChunkReader reader, List<Long> sizes, List<ChunkVisitor> visitors) {
    this.reader = reader;
    this.levels = new TileLevels(reader);
    this.visitors = visitors;
    this.sizes.addAll(sizes);
    this.sizes.add(reader.size());
  }

  /** Sees each chunk in order. */
  interface ChunkVisitor {
    void visit(Chunk chunk);
  }

  /** Reads everything and says what is wrong, compared with this head. */
  List<Finding> run(LogHead head) {
    int together = 2 * Runtime.getRuntime().availableProcessors();
    roots.put(0L, MerkleHash.empty());
    boolean toTheEnd =
        LongStream.range(0, reader.chunks())
            .boxed()
            .gather(Gatherers.mapConcurrent(together, reader::read))
            .allMatch(this::accept);
    return findings(toTheEnd && complete && head.root().equals(roots.get(head.size())));
  }

  /** The root over this many entries, one of the sizes asked for; null when the log is shorter. */
  Hash root(long size) {
    return roots.get(size);
  }

  /** Whether it makes sense to read on: not when there has been nothing for a while. */
  private boolean accept(Chunk chunk) {
    complete &= chunk.complete();
    absent = chunk.entries().length + chunk.tile().length == 0 ? absent + 1 : 0;
    for (long size : sizes.subSet(chunk.first() + 1, true, chunk.first() + Tile.FULL, true)) {
      int leaves = (int) (size - chunk.first());
      if (leaves <= chunk.count()) {
        roots.put(
            size, rootAfter(leaves == chunk.count() ? chunk.root() : chunk.start(leaves).root()));
      }
    }
    boolean confirmed = false;
    if (chunk.width() == Tile.FULL) {
      confirmed = levels.accept(chunk.root());
      full = full.append(chunk.root());
    }
    if (!chunk.agrees() && suspects.size() < MOST) {
      suspects.add(new Suspect(chunk, confirmed && chunk.complete()));
    }
    visitors.forEach(visitor -> visitor.visit(chunk));
    return absent < MOST;
  }

  private Hash rootAfter(Hash last) {
    Hash root = last;
    for (Hash peak : full.peaks().reversed()) {
      root = MerkleHash.node(peak, root);
    }
    return root;
  }

  private List<Finding> findings(boolean sound) {
    List<Finding> findings = new ArrayList<>();
    for (Suspect suspect : suspects) {
      Finding finding = Diagnosis.of(reader, suspect.chunk());
      boolean tile = sound || suspect.confirmed();
      findings.add(tile ? Finding.among(Flaw.TEGEL, finding.first(), finding.last()) : finding);
      if (!tile && shifts(finding.flaw())) {
        return findings;
      }
    }
    levels.deviating().stream()
        .filter(range -> findings.stream().noneMatch(f -> within(f, range)))
        .map(
            range ->
                Finding.among(sound ? Flaw.TEGEL : Flaw.GEWIJZIGD, range.first(), range.last()))
        .forEach(findings::add);
    if (findings.isEmpty() && !sound) {
      findings.add(Finding.among(Flaw.WORTEL, 0, Math.max(0, reader.size() - 1)));
    }
    return findings;
  }

  /** A chunk whose entries and tile differ; confirmed when the tile above has the entries' root. */
  private record Suspect(Chunk chunk, boolean confirmed) {}

  /** After one of these every later entry differs, which tells nothing new. */
  private static boolean shifts(Flaw flaw) {
    return flaw == Flaw.VERWIJDERD || flaw == Flaw.INGEVOEGD || flaw == Flaw.AFGEKAPT;
  }

  private static boolean within(Finding finding, TileLevels.Range range) {
    return range.first() <= finding.first() && finding.last() <= range.last();
  }
}
