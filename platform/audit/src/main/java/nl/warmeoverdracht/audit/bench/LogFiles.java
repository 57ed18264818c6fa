package nl.warmeoverdracht.audit.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.tile.EntryBundle;
import nl.warmeoverdracht.audit.tile.TileEdge;
import nl.warmeoverdracht.audit.tile.TileFolder;
import nl.warmeoverdracht.audit.tile.TileWrite;

/** A log in files, with leaves of the size of real ones. */
final class LogFiles {

  private static final String ORIGIN = "bench.example/log";

  /** What is hashed for a node: a prefix and two hashes. */
  static final int NODE_BYTES = 65;

  private final TileFolder folder;
  private final NoteSigner signer = NoteSigner.generate(ORIGIN, KeyType.NOTE);
  private final Random random = new Random(6962);
  private TileEdge edge = TileEdge.empty();

  LogFiles(Path folder) {
    this.folder = new TileFolder(folder);
  }

  List<byte[]> leaves(int count) {
    List<byte[]> leaves = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] seal = new byte[Hash.LENGTH];
      random.nextBytes(seal);
      Instant time = Instant.ofEpochMilli(1_700_000_000_000L + i);
      UUID id = new UUID(random.nextLong(), random.nextLong());
      leaves.add(new Leaf(id, time, Hash.of(seal)).bytes());
    }
    return leaves;
  }

  /** Appends, signs and has it all on disk. */
  void append(List<byte[]> leaves) {
    List<TileWrite> writes = new ArrayList<>(EntryBundle.append(edge.size(), folder, leaves));
    TileEdge.Append append = edge.append(leaves.stream().map(MerkleHash::leaf).toList());
    writes.addAll(append.tiles());
    Checkpoint checkpoint = Checkpoint.of(ORIGIN, append.edge().size(), append.edge().root());
    folder.write(writes, checkpoint.sign(List.of(signer)).format());
    edge = append.edge();
  }

  /** What is hashed for a leaf: a prefix and the leaf. */
  static int leafBytes() {
    Instant time = Instant.ofEpochMilli(1_700_000_000_001L);
    return 1 + new Leaf(new UUID(0, 0), time, MerkleHash.empty()).bytes().length;
  }
}
