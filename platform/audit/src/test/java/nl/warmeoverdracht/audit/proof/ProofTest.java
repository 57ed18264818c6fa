package nl.warmeoverdracht.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.NaiveTree;
import org.junit.jupiter.api.Test;

/** Every proof in every tree up to some hundreds of leaves, against the definition. */
class ProofTest {

  private static final int SIZE = 130;

  private final NaiveTree tree = NaiveTree.random(SIZE + 1, 9162);
  private final List<LogHead> heads = new ArrayList<>();

  ProofTest() {
    for (int size = 0; size <= SIZE + 1; size++) {
      heads.add(tree.head(size));
    }
  }

  @Test
  void shouldHaveTheRootOfTheDefinition() {
    for (LogHead head : heads) {
      assertThat(reader().root(head.size())).isEqualTo(head.root());
    }
  }

  @Test
  void shouldProveEveryLeafInEveryTreeAndNothingElse() {
    for (int size = 1; size <= SIZE; size++) {
      for (int index = 0; index < size; index++) {
        InclusionProof proof = InclusionProof.of(index, size, reader());

        assertThat(proof.hashes()).isEqualTo(tree.path(index, 0, size));
        assertThat(proof.proves(tree.leaves.get(index), heads.get(size))).isTrue();
        assertThat(proof.proves(tree.leaves.get(index + 1), heads.get(size))).isFalse();
        assertThat(proof.proves(tree.leaves.get(index), heads.get(size + 1))).isFalse();
        assertThat(
                new InclusionProof(index ^ 1, proof.hashes())
                    .proves(tree.leaves.get(index), heads.get(size)))
            .isFalse();
      }
    }
  }

  @Test
  void shouldProveThatEveryTreeContinuesEverySmallerOneAndNothingElse() {
    for (int to = 0; to <= SIZE; to++) {
      for (int from = 0; from <= to; from++) {
        ConsistencyProof proof = ConsistencyProof.of(from, to, reader());

        assertThat(proof.proves(heads.get(from), heads.get(to))).isTrue();
        assertThat(proof.proves(other(heads.get(from)), heads.get(to))).isFalse();
        assertThat(proof.proves(heads.get(from), other(heads.get(to))))
            .as("the empty tree has no past")
            .isEqualTo(from == 0 && to > 0);
        assertThat(proof.proves(heads.get(to + 1), heads.get(to))).isFalse();
      }
    }
  }

  @Test
  void shouldRefuseASpoiledProof() {
    for (int size = 2; size <= SIZE; size++) {
      int index = size / 3;
      List<Hash> hashes = InclusionProof.of(index, size, reader()).hashes();
      for (List<Hash> spoiled : spoiled(hashes)) {
        assertThat(
                new InclusionProof(index, spoiled).proves(tree.leaves.get(index), heads.get(size)))
            .isFalse();
      }
      List<Hash> between = ConsistencyProof.of(size / 2, size, reader()).hashes();
      for (List<Hash> spoiled : spoiled(between)) {
        assertThat(new ConsistencyProof(spoiled).proves(heads.get(size / 2), heads.get(size)))
            .isFalse();
      }
    }
  }

  @Test
  void shouldHaveNoProofOutsideTheTree() {
    assertThatThrownBy(() -> ProofPlan.inclusion(5, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProofPlan.consistency(6, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldNeedFewHashesOfAHugeTree() {
    long size = 1_000_000_007L;

    assertThat(ProofPlan.inclusion(123_456_789, size).nodes()).hasSizeLessThan(60);
    assertThat(ProofPlan.consistency(987_654_321, size).nodes()).hasSizeLessThan(60);
  }

  private HashReader reader() {
    return node ->
        tree.root((int) (node.index() << node.level()), (int) ((node.index() + 1) << node.level()));
  }

  private static LogHead other(LogHead head) {
    return new LogHead(head.size(), MerkleHash.node(head.root(), head.root()));
  }

  /** The proof with a hash changed, left out, or added, at every place. */
  private static List<List<Hash>> spoiled(List<Hash> hashes) {
    List<List<Hash>> all = new ArrayList<>();
    for (int i = 0; i < hashes.size(); i++) {
      List<Hash> changed = new ArrayList<>(hashes);
      changed.set(i, MerkleHash.node(hashes.get(i), hashes.get(i)));
      all.add(changed);
      List<Hash> without = new ArrayList<>(hashes);
      without.remove(i);
      all.add(without);
      List<Hash> twice = new ArrayList<>(hashes);
      twice.add(i, hashes.get(i));
      all.add(twice);
    }
    return all;
  }
}
