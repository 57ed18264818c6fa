package nl.warmeoverdracht.audit.verify;

import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.audit.Hash;

/**
 * Compares the entries of a chunk, and of the one after it, with their tiles, and tells what was
 * done to the first entry that differs.
 */
final class Diagnosis {

  private final List<Hash> shown;
  private final List<Hash> covered;
  private final Chunk chunk;

  private Diagnosis(Chunk chunk, Stream<Chunk> next) {
    List<Chunk> both = Stream.concat(Stream.of(chunk), next).toList();
    this.chunk = chunk;
    this.shown = both.stream().flatMap(c -> c.entryHashes().stream()).toList();
    this.covered = both.stream().flatMap(c -> c.tileHashes().stream()).toList();
  }

  /** What is wrong with this chunk, whose entries and tile differ. */
  static Finding of(ChunkReader reader, Chunk chunk) {
    boolean last = chunk.index() + 1 == reader.chunks();
    Stream<Chunk> next = last ? Stream.of() : Stream.of(reader.read(chunk.index() + 1));
    return new Diagnosis(chunk, next).finding();
  }

  private Finding finding() {
    if (chunk.count() == 0) {
      Flaw flaw = shown.isEmpty() ? Flaw.AFGEKAPT : Flaw.VERWIJDERD;
      return Finding.among(flaw, chunk.first(), chunk.first() + chunk.width() - 1);
    }
    if (chunk.tileHashes().size() < chunk.width() && chunk.count() < chunk.width()) {
      return Finding.at(Flaw.AFGEKAPT, chunk.first() + chunk.count());
    }
    int at = 0;
    while (same(at, at) && at < shown.size()) {
      at++;
    }
    return Finding.at(flaw(at), chunk.first() + at);
  }

  private Flaw flaw(int at) {
    if (at >= covered.size()) {
      return at < chunk.width() ? Flaw.TEGEL : Flaw.INGEVOEGD;
    }
    if (at >= shown.size()) {
      return Flaw.AFGEKAPT;
    }
    if (same(at + 1, at) && same(at + 2, at + 1)) {
      return Flaw.INGEVOEGD;
    }
    if (same(at, at + 1) && same(at + 1, at + 2)) {
      return Flaw.VERWIJDERD;
    }
    boolean moved = covered.contains(shown.get(at)) || shown.contains(covered.get(at));
    return moved ? Flaw.VERPLAATST : Flaw.GEWIJZIGD;
  }

  /** Whether two places hold the same leaf, or both lie behind the end. */
  private boolean same(int entry, int tile) {
    boolean ended = entry >= shown.size();
    return ended == tile >= covered.size() && (ended || shown.get(entry).equals(covered.get(tile)));
  }
}
