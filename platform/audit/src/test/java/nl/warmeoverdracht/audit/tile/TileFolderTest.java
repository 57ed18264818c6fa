package nl.warmeoverdracht.audit.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that grows in a folder, in batches of any size. */
class TileFolderTest {

  private static final int SIZE = 800;

  @TempDir private Path path;

  @Test
  void shouldReadBackEveryEntryHoweverTheyWereGrouped() {
    TileFolder folder = new TileFolder(path.resolve("log"));
    Random random = new Random(3);
    int size = 0;
    assertThat(folder.checkpoint()).isEmpty();

    while (size < SIZE) {
      List<byte[]> batch = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(300); i++) {
        batch.add(entry(size + i));
      }
      folder.write(EntryBundle.append(size, folder, batch), "checkpoint of " + batch.size());
      size += batch.size();
      assertThat(folder.checkpoint()).contains("checkpoint of " + batch.size());
    }

    for (int index = 0; index * Tile.FULL < size; index++) {
      Tile tile = Tile.at(Tile.ENTRIES, index, size);
      List<byte[]> entries = EntryBundle.parse(folder.read(tile).orElseThrow()).entries();
      assertThat(entries).hasSize(tile.width());
      for (int i = 0; i < entries.size(); i++) {
        assertThat(entries.get(i)).isEqualTo(entry(index * Tile.FULL + i));
      }
    }
  }

  @Test
  void shouldNeedTheLastPartialBundleToAppend() {
    TileFolder folder = new TileFolder(path);

    assertThat(EntryBundle.append(0, folder, List.of())).isEmpty();
    assertThatThrownBy(() -> EntryBundle.append(5, folder, List.of(entry(5))))
        .isInstanceOf(MissingTileException.class);
  }

  private static byte[] entry(int number) {
    return ("entry " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
