package nl.warmeoverdracht.audit.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.NaiveTree;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.audit.proof.ProofPlan;
import org.junit.jupiter.api.Test;

/** Tiles written in batches of any size give the hashes of the definition. */
class TileEdgeTest {

  private static final int SIZE = 800;
  private static final int LARGE = 66_100;

  private final Map<Tile, byte[]> tiles = new HashMap<>();

  @Test
  void shouldWriteTilesFromWhichEveryRootFollows() {
    NaiveTree tree = NaiveTree.random(SIZE, 8);
    TileEdge edge = TileEdge.empty();

    for (int size = 0; size <= SIZE; size++) {
      assertThat(edge.root()).isEqualTo(tree.root(0, size));
      assertThat(new TileHashes(source(), size).root(size)).isEqualTo(edge.root());
      assertThat(TileEdge.read(size, source())).isEqualTo(edge);
      if (size < SIZE) {
        edge = write(edge.append(List.of(tree.leaves.get(size))));
      }
    }
  }

  @Test
  void shouldGiveTheSameTilesHoweverTheLeavesAreGrouped() {
    NaiveTree tree = NaiveTree.random(SIZE, 9);
    Random random = new Random(9);
    TileEdge edge = TileEdge.empty();
    while (edge.size() < SIZE) {
      int from = (int) edge.size();
      int to = Math.min(SIZE, from + 1 + random.nextInt(300));
      edge = write(edge.append(tree.leaves.subList(from, to)));
    }

    Map<Tile, byte[]> atOnce = new HashMap<>();
    TileEdge.empty()
        .append(tree.leaves)
        .tiles()
        .forEach(write -> atOnce.put(write.tile(), write.bytes()));
    assertThat(tiles.keySet()).containsAll(atOnce.keySet());
    atOnce.forEach((tile, bytes) -> assertThat(tiles.get(tile)).isEqualTo(bytes));
  }

  @Test
  void shouldNotWriteTilesThatDoNotChange() {
    TileEdge edge = TileEdge.empty().append(NaiveTree.random(300, 1).leaves).edge();

    assertThat(edge.append(NaiveTree.random(1, 2).leaves).tiles())
        .extracting(TileWrite::tile)
        .containsExactly(new Tile(0, 1, 45));
    assertThat(edge.append(List.of()).tiles()).isEmpty();
  }

  @Test
  void shouldProveOverThreeLevelsOfTilesReadingFew() {
    NaiveTree tree = NaiveTree.random(LARGE, 10);
    write(TileEdge.empty().append(tree.leaves));
    LogHead head = head(tree, LARGE);

    for (int index : List.of(0, 255, 256, 257, 33_000, 65_535, 65_536, LARGE - 1)) {
      ProofPlan plan = ProofPlan.inclusion(index, LARGE);
      Map<Tile, byte[]> fetched = new HashMap<>();
      TileHashes.needed(plan, LARGE).forEach(tile -> fetched.put(tile, tiles.get(tile)));
      TileHashes hashes = new TileHashes(TileSource.of(fetched), LARGE);

      assertThat(fetched).hasSizeLessThanOrEqualTo(6);
      assertThat(InclusionProof.of(index, LARGE, hashes).proves(tree.leaves.get(index), head))
          .isTrue();
    }
    for (int from : List.of(1, 255, 256, 257, 65_535, 65_536, 65_537, LARGE)) {
      ConsistencyProof proof = ConsistencyProof.of(from, LARGE, new TileHashes(source(), LARGE));
      assertThat(proof.proves(head(tree, from), head)).as("from %d", from).isTrue();
    }
  }

  @Test
  void shouldReadAFullTileWhereThePartialOneIsGone() {
    NaiveTree tree = NaiveTree.random(256, 11);
    write(TileEdge.empty().append(tree.leaves));

    assertThat(tiles).doesNotContainKey(new Tile(0, 0, 100));
    assertThat(new TileHashes(source(), 100).root(100)).isEqualTo(tree.root(0, 100));
  }

  @Test
  void shouldSayWhichTileIsMissing() {
    assertThatThrownBy(() -> new TileHashes(source(), 300).root(300))
        .isInstanceOf(MissingTileException.class)
        .hasMessage("tile missing: tile/0/001.p/44");
    assertThatThrownBy(() -> TileEdge.read(5, source())).isInstanceOf(MissingTileException.class);
    assertThatThrownBy(() -> new TileEdge(5, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private TileSource source() {
    return TileSource.of(tiles);
  }

  /** A path is written once: never other bytes under the same name. */
  private TileEdge write(TileEdge.Append append) {
    append.tiles().forEach(write -> assertThat(tiles.put(write.tile(), write.bytes())).isNull());
    return append.edge();
  }

  private static LogHead head(NaiveTree tree, int size) {
    CompactRange range =
        LongStream.range(0, size)
            .mapToObj(i -> tree.leaves.get((int) i))
            .reduce(CompactRange.empty(), CompactRange::append, (a, b) -> b);
    return new LogHead(range.size(), range.root());
  }
}
