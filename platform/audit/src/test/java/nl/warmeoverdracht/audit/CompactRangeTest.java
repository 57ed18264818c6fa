package nl.warmeoverdracht.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties over every size up to 300 (seeded), against the definition of RFC 6962 §2.1. */
class CompactRangeTest {

  private static final int SIZE = 300;

  private final Random random = new Random(6962);

  @Test
  void shouldHaveTheRootOfTheDefinitionAtEverySize() {
    List<Hash> leaves = new ArrayList<>();
    CompactRange range = CompactRange.empty();

    for (int i = 0; i < SIZE; i++) {
      leaves.add(randomLeaf());
      range = range.append(leaves.getLast());

      assertThat(range.root()).as("size %d", i + 1).isEqualTo(definition(leaves));
      assertThat(range.peaks()).hasSizeLessThanOrEqualTo(9);
    }
  }

  @Test
  void shouldComeBackFromItsBytesAtEverySize() {
    CompactRange range = CompactRange.empty();

    for (int i = 0; i < SIZE; i++) {
      range = range.append(randomLeaf());

      assertThat(CompactRange.of(range.size(), range.bytes())).isEqualTo(range);
    }
  }

  @Test
  void shouldRefuseBytesThatDoNotFitTheSize() {
    byte[] two = CompactRange.empty().append(randomLeaf()).append(randomLeaf()).bytes();

    assertThatThrownBy(() -> CompactRange.of(3, two)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CompactRange.of(2, new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Hash randomLeaf() {
    byte[] bytes = new byte[random.nextInt(40)];
    random.nextBytes(bytes);
    return MerkleHash.leaf(bytes);
  }

  /** MTH(D[n]) = node(MTH(D[0:k]), MTH(D[k:n])), k the largest power of two below n. */
  private static Hash definition(List<Hash> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = Integer.highestOneBit(leaves.size() - 1);
    return MerkleHash.node(
        definition(leaves.subList(0, k)), definition(leaves.subList(k, leaves.size())));
  }
}
