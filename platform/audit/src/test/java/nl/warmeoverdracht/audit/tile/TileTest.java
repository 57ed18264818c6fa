package nl.warmeoverdracht.audit.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of tiles and entry bundles as C2SP tlog-tiles writes them. */
class TileTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, tile/0/000",
    "0, 273, 112, tile/0/273.p/112",
    "1, 1234067, 256, tile/1/x001/x234/067",
    "3, 999, 1, tile/3/999.p/1",
    "-1, 1000, 256, tile/entries/x001/000",
    "-1, 0, 255, tile/entries/000.p/255"
  })
  void shouldHaveThePathOfTheSpecification(int level, long index, int width, String path) {
    Tile tile = new Tile(level, index, width);

    assertThat(tile.path()).isEqualTo(path);
    assertThat(Tile.parse(path)).isEqualTo(tile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tile/0/0",
        "tile/64/000",
        "tile/00/000",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/x000/001",
        "tile/0/001/000",
        "tile/0/x001/x000",
        "tile/0/../000",
        "/tile/0/000",
        "tile/data/000"
      })
  void shouldRefuseWhatIsNoPath(String path) {
    assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(IllegalArgumentException.class);
  }

  /** The example of the specification: 70,000 leaves. */
  @Test
  void shouldKnowThePartialTilesOfASize() {
    assertThat(TileEdge.tiles(70_000))
        .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
    assertThat(TileEdge.tiles(256)).containsExactly(new Tile(1, 0, 1));
    assertThat(TileEdge.tiles(0)).isEmpty();
    assertThat(Tile.at(0, 273, 70_000)).isEqualTo(new Tile(0, 273, 112));
    assertThat(Tile.at(1, 0, 70_000)).isEqualTo(new Tile(1, 0, 256));
  }

  @Test
  void shouldReadAndWriteAnEntryBundle() {
    List<byte[]> entries = List.of(new byte[0], new byte[] {1, 2, 3}, new byte[65_535]);
    byte[] bytes = new EntryBundle(entries).bytes();

    assertThat(bytes).startsWith(0, 0, 0, 3, 1, 2, 3, 0xff, 0xff);
    assertThat(EntryBundle.parse(bytes).bytes()).isEqualTo(bytes);
    assertThat(EntryBundle.parse(new byte[0]).entries()).isEmpty();
  }

  @Test
  void shouldRefuseABundleThatIsCutOffOrTooLong() {
    assertThatThrownBy(() -> EntryBundle.parse(new byte[] {0, 3, 1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryBundle.parse(new byte[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EntryBundle(List.of(new byte[65_536])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
