package nl.warmeoverdracht.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.MerkleHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints, cosignatures of witnesses and receipts. */
class CheckpointTest {

  private static final String PUBLISHED =
      """
      example.com/behind-the-sofa
      20852163
      CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

      \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
      \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
      """;

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String ORIGIN = "log.example/1";
  private static final Hash ROOT = MerkleHash.leaf(new byte[] {1});

  private final NoteSigner log = NoteSigner.generate(ORIGIN, KeyType.NOTE);
  private final NoteSigner witness = NoteSigner.generate("witness.example", KeyType.COSIGNATURE);
  private final KeyRing ring = KeyRing.of(log.verifier(), witness.verifier());
  private final SignedNote note = Checkpoint.of(ORIGIN, 7, ROOT).sign(List.of(log));

  @Test
  void shouldReadAndWriteThePublishedCheckpoint() {
    SignedNote published = SignedNote.parse(PUBLISHED);
    Checkpoint checkpoint = Checkpoint.parse(published.text());

    assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(checkpoint.head().size()).isEqualTo(20852163);
    assertThat(checkpoint.text()).isEqualTo(published.text());
    assertThat(published.format()).isEqualTo(PUBLISHED);
  }

  @Test
  void shouldOpenWhatTheLogSigned() {
    assertThat(Checkpoint.open(SignedNote.parse(note.format()), ring, NOW))
        .isEqualTo(Checkpoint.of(ORIGIN, 7, ROOT));
  }

  @Test
  void shouldReadTheTimeOfAWitness() {
    SignedNote cosigned = note.with(witness.cosign(note.text(), NOW.plusMillis(5)));

    assertThat(ring.verify(SignedNote.parse(cosigned.format()), NOW))
        .containsExactly(
            new VerifiedSignature(log.verifier(), Optional.empty()),
            new VerifiedSignature(witness.verifier(), Optional.of(NOW)));
  }

  @Test
  void shouldNotTakeAWitnessForTheLog() {
    SignedNote onlyWitness =
        SignedNote.unsigned(note.text()).with(witness.cosign(note.text(), NOW));

    assertThatThrownBy(() -> Checkpoint.open(onlyWitness, ring, NOW))
        .hasMessageContaining("the log itself did not sign");
  }

  @Test
  void shouldNotTakeTheKeyOfAnotherLog() {
    SignedNote foreign = Checkpoint.of("log.example/2", 7, ROOT).sign(List.of(log));

    assertThatThrownBy(() -> Checkpoint.open(foreign, ring, NOW))
        .isInstanceOf(InvalidNoteException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o\n7\n",
        "o\n07\nR\n",
        "o\n-1\nR\n",
        "o\n7\nAAAA\n",
        "o\n7\n*\n",
        "\n7\nR\n",
        "o\n7\nR"
      })
  void shouldRefuseWhatIsNoCheckpoint(String text) {
    String filled = text.replace("R", ROOT.base64());

    assertThatThrownBy(() -> Checkpoint.parse(filled)).isInstanceOf(InvalidNoteException.class);
  }

  @Test
  void shouldOpenAReceiptAndNeverTakeItForACheckpoint() {
    Receipt receipt = new Receipt(ORIGIN, ROOT, NOW, NOW.plusSeconds(60));
    SignedNote signed = SignedNote.parse(receipt.sign(List.of(log)).format());

    assertThat(Receipt.open(signed, ring)).isEqualTo(receipt);
    assertThatThrownBy(() -> Checkpoint.open(signed, ring, NOW))
        .isInstanceOf(InvalidNoteException.class);
    assertThatThrownBy(() -> Receipt.open(note, ring)).isInstanceOf(InvalidNoteException.class);
  }

  @Test
  void shouldRefuseAReceiptOfAKeyThatWasRetiredThen() {
    KeyRing retired =
        new KeyRing(List.of(new DatedKey(log.verifier(), Instant.MIN, Optional.of(NOW))));
    Receipt before = new Receipt(ORIGIN, ROOT, NOW.minusSeconds(1), NOW.plusSeconds(60));
    Receipt after = new Receipt(ORIGIN, ROOT, NOW, NOW.plusSeconds(60));

    assertThat(Receipt.open(before.sign(List.of(log)), retired)).isEqualTo(before);
    assertThatThrownBy(() -> Receipt.open(after.sign(List.of(log)), retired))
        .isInstanceOf(InvalidNoteException.class);
  }
}
