package nl.warmeoverdracht.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.NaiveTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference proofs of Certificate Transparency over its eight leaves. */
class ProofVectorsTest {

  private static final String A =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String B =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String AB =
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  private static final String CD =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String ABCD =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String E =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String EF =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String GH =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String EFGH =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

  private final NaiveTree tree =
      new NaiveTree(
          Stream.of(
                  "",
                  "00",
                  "10",
                  "2021",
                  "3031",
                  "40414243",
                  "5051525354555657",
                  "606162636465666768696a6b6c6d6e6f")
              .map(HexFormat.of()::parseHex)
              .map(MerkleHash::leaf)
              .toList());

  @ParameterizedTest
  @CsvSource({
    "0, 1, ''",
    "0, 8, " + B + " " + CD + " " + EFGH,
    "5, 8, " + E + " " + GH + " " + ABCD,
    "2, 3, " + AB,
    "1, 5, " + A + " " + CD + " " + E
  })
  void shouldGiveTheReferenceInclusionProof(int index, int size, String expected) {
    InclusionProof proof = InclusionProof.of(index, size, reader());

    assertThat(proof.hashes()).isEqualTo(hashes(expected));
    assertThat(proof.proves(tree.leaves.get(index), tree.head(size))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, ''",
    "1, 8, " + B + " " + CD + " " + EFGH,
    "6, 8, " + EF + " " + GH + " " + ABCD,
    "2, 5, " + CD + " " + E
  })
  void shouldGiveTheReferenceConsistencyProof(int from, int to, String expected) {
    ConsistencyProof proof = ConsistencyProof.of(from, to, reader());
    LogHead head = tree.head(to);

    assertThat(proof.hashes()).isEqualTo(hashes(expected));
    assertThat(proof.proves(tree.head(from), head)).isTrue();
  }

  private HashReader reader() {
    return node ->
        tree.root((int) (node.index() << node.level()), (int) ((node.index() + 1) << node.level()));
  }

  private static List<Hash> hashes(String hex) {
    return Arrays.stream(hex.split(" ")).filter(s -> !s.isEmpty()).map(Hash::parse).toList();
  }
}
