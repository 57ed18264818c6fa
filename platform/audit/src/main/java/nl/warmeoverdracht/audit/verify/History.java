package nl.warmeoverdracht.audit.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.tile.MissingTileException;
import nl.warmeoverdracht.audit.tile.TileHashes;
import nl.warmeoverdracht.audit.tile.TileSource;

/** Whether a log still is the continuation of checkpoints that others kept. */
final class History {

  private final TileSource tiles;
  private final LogHead head;
  private final LogScan scan;

  History(TileSource tiles, LogHead head, LogScan scan) {
    this.tiles = tiles;
    this.head = head;
    this.scan = scan;
  }

  /** The first kept checkpoint that the log no longer continues, between which leaves. */
  Optional<Finding> finding(List<KeptCheckpoint> kept) {
    long agreed = 0;
    for (KeptCheckpoint one : sorted(kept)) {
      String which = "bewaard: " + one.size() + " bladen";
      if (one.size() > head.size()) {
        return Optional.of(
            Finding.among(Flaw.TERUGGEDRAAID, head.size(), one.size() - 1).with(which));
      }
      if (forks(one.checkpoint().head())) {
        long last = Math.max(0, one.size() - 1);
        return Optional.of(Finding.among(Flaw.VERTAKT, Math.min(agreed, last), last).with(which));
      }
      agreed = one.size();
    }
    return Optional.empty();
  }

  private static List<KeptCheckpoint> sorted(List<KeptCheckpoint> kept) {
    return kept.stream().sorted(Comparator.comparingLong(KeptCheckpoint::size)).toList();
  }

  /**
   * Whether what leads to the head of now, entries or tiles, does not lead to the old one. When
   * neither leads to the head, the log is damaged, which the pass reports; that is no fork.
   */
  private boolean forks(LogHead old) {
    if (old.root().equals(scan.root(old.size()))) {
      return false;
    }
    return head.root().equals(scan.root(head.size())) || forkedInTiles(old);
  }

  private boolean forkedInTiles(LogHead old) {
    TileHashes hashes = new TileHashes(tiles, head.size());
    try {
      return head.root().equals(hashes.root(head.size()))
          && !ConsistencyProof.of(old.size(), head.size(), hashes).proves(old, head);
    } catch (MissingTileException e) {
      return false;
    }
  }
}
