package nl.warmeoverdracht.audit.verify;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.note.Receipt;
import nl.warmeoverdracht.audit.note.SignedNote;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.audit.proof.TlogProof;
import nl.warmeoverdracht.audit.tile.EntryBundle;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileEdge;
import nl.warmeoverdracht.audit.tile.TileHashes;
import nl.warmeoverdracht.audit.tile.TileWrite;

/** A log of numbered leaves in memory, of an operator who has its key, to be spoiled by a test. */
final class MemoryLog implements LogSource {

  static final String ORIGIN = "log.example/1";
  static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN, KeyType.NOTE);
  static final NoteSigner WITNESS = NoteSigner.generate("getuige.example", KeyType.COSIGNATURE);
  static final KeyRing RING = KeyRing.of(SIGNER.verifier(), WITNESS.verifier());

  final List<byte[]> entries;
  final Map<Tile, byte[]> tiles = new HashMap<>();
  SignedNote checkpoint;

  /** A sound log of these entries. */
  MemoryLog(List<byte[]> entries) {
    this.entries = new ArrayList<>(entries);
    TileEdge.Append append =
        TileEdge.empty().append(entries.stream().map(MerkleHash::leaf).toList());
    append.tiles().forEach(this::put);
    EntryBundle.append(0, tile -> Optional.empty(), entries).forEach(this::put);
    checkpoint = Checkpoint.of(ORIGIN, entries.size(), append.edge().root()).sign(List.of(SIGNER));
  }

  static MemoryLog of(int size) {
    List<byte[]> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(leaf(i));
    }
    return new MemoryLog(entries);
  }

  static byte[] leaf(int number) {
    return ByteBuffer.allocate(8).putInt(number).putInt(0x5eed).array();
  }

  /** The same log, to be changed apart. */
  MemoryLog copy() {
    MemoryLog copy = new MemoryLog(List.of());
    copy.entries.addAll(entries);
    copy.tiles.putAll(tiles);
    copy.checkpoint = checkpoint;
    return copy;
  }

  /** Serves other entries under the paths of this log, tiles and checkpoint as they were. */
  MemoryLog showing(List<byte[]> others) {
    MemoryLog log = copy();
    int size = entries.size();
    for (int from = 0; from < size; from += Tile.FULL) {
      boolean last = from + Tile.FULL >= size;
      int end = last ? others.size() : Math.min(others.size(), from + Tile.FULL);
      Tile tile = Tile.at(Tile.ENTRIES, from / Tile.FULL, size);
      if (from < end) {
        log.tiles.put(tile, new EntryBundle(others.subList(from, end)).bytes());
      } else {
        log.tiles.remove(tile);
      }
    }
    return log;
  }

  /** The head when the log had its first so many leaves. */
  LogHead head(int size) {
    CompactRange range = CompactRange.empty();
    for (byte[] entry : entries.subList(0, size)) {
      range = range.append(MerkleHash.leaf(entry));
    }
    return new LogHead(size, range.root());
  }

  /** What a witness kept when the log had its first so many leaves. */
  String kept(int size, Instant time) {
    SignedNote note = new Checkpoint(ORIGIN, head(size)).sign(List.of(SIGNER));
    return note.with(WITNESS.cosign(note.text(), time)).format();
  }

  Hash hash(int leaf) {
    return MerkleHash.leaf(entries.get(leaf));
  }

  static SignedNote receipt(Hash leaf, Instant time) {
    return new Receipt(ORIGIN, leaf, time, time.plusSeconds(60)).sign(List.of(SIGNER));
  }

  /** What the holder of a receipt for this leaf fetched. */
  String proof(int leaf, Instant time) {
    TileHashes hashes = new TileHashes(this, entries.size());
    InclusionProof inclusion = InclusionProof.of(leaf, entries.size(), hashes);
    return new TlogProof(Optional.of(receipt(hash(leaf), time)), inclusion, checkpoint).format();
  }

  private void put(TileWrite write) {
    tiles.put(write.tile(), write.bytes());
  }

  @Override
  public String checkpoint() {
    return checkpoint.format();
  }

  @Override
  public Optional<byte[]> read(Tile tile) {
    return Optional.ofNullable(tiles.get(tile));
  }
}
