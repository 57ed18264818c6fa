package nl.warmeoverdracht.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.NaiveTree;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.note.Receipt;
import nl.warmeoverdracht.audit.note.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt that became a proof, as one text. */
class TlogProofTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String ORIGIN = "log.example/1";
  private static final int INDEX = 4;

  private final NaiveTree tree = NaiveTree.random(11, 1);
  private final Hash leaf = tree.leaves.get(INDEX);
  private final NoteSigner log = NoteSigner.generate(ORIGIN, KeyType.NOTE);
  private final KeyRing ring = KeyRing.of(log.verifier());
  private final SignedNote receipt =
      new Receipt(ORIGIN, leaf, NOW, NOW.plusSeconds(60)).sign(List.of(log));
  private final TlogProof proof =
      new TlogProof(
          Optional.of(receipt),
          new InclusionProof(INDEX, tree.path(INDEX, 0, 11)),
          new Checkpoint(ORIGIN, tree.head(11)).sign(List.of(log)));

  @Test
  void shouldComeBackFromItsText() {
    assertThat(TlogProof.parse(proof.format())).isEqualTo(proof);
    assertThat(proof.format())
        .startsWith("c2sp.org/tlog-proof@v1\nextra ")
        .contains("\nindex 4\n" + proof.inclusion().hashes().getFirst().base64() + "\n")
        .endsWith("\n\n" + proof.checkpoint().format());
  }

  @Test
  void shouldProveItsLeafOnly() {
    TlogProof read = TlogProof.parse(proof.format());

    assertThat(read.verify(leaf, ring, NOW).head()).isEqualTo(tree.head(11));
    assertThatThrownBy(() -> read.verify(tree.leaves.get(3), ring, NOW))
        .hasMessageContaining("does not lead");
    assertThat(Receipt.open(read.receipt().orElseThrow(), ring).blad()).isEqualTo(leaf);
  }

  @Test
  void shouldNotNeedAReceipt() {
    TlogProof bare = new TlogProof(Optional.empty(), proof.inclusion(), proof.checkpoint());

    assertThat(TlogProof.parse(bare.format())).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c2sp.org/tlog-proof@v2\nindex 0\n\n",
        "c2sp.org/tlog-proof@v1\n\n",
        "c2sp.org/tlog-proof@v1\nindex 04\n\no\n1\nr\n\n",
        "c2sp.org/tlog-proof@v1\nindex 4\nAAAA\n\no\n1\nr\n\n",
        "c2sp.org/tlog-proof@v1\nextra *\nindex 4\n\no\n1\nr\n\n"
      })
  void shouldRefuseWhatIsNoProof(String text) {
    assertThatThrownBy(() -> TlogProof.parse(text)).isInstanceOf(InvalidNoteException.class);
  }
}
