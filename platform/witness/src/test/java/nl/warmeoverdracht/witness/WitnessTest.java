package nl.warmeoverdracht.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.tile.TileEdge;
import nl.warmeoverdracht.audit.tile.TileHashes;
import nl.warmeoverdracht.audit.tile.TileSource;
import nl.warmeoverdracht.audit.tile.TileWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessTest {

  private static final String LOG = "warmeoverdracht.example/proef";
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private final NoteSigner key = NoteSigner.generate(LOG, KeyType.NOTE);

  /** A log of leaves "prefix 0", "prefix 1", … */
  private record Tree(String prefix, int size) {
    TileEdge.Append grown() {
      List<Hash> leaves =
          IntStream.range(0, size)
              .mapToObj(i -> (prefix + " " + i).getBytes(StandardCharsets.UTF_8))
              .map(MerkleHash::leaf)
              .toList();
      return TileEdge.empty().append(leaves);
    }

    LogHead head() {
      return new LogHead(size, grown().edge().root());
    }

    ConsistencyProof proofFrom(long from) {
      TileSource tiles =
          tile ->
              grown().tiles().stream()
                  .filter(write -> write.tile().equals(tile))
                  .map(TileWrite::bytes)
                  .findFirst();
      return ConsistencyProof.of(from, size, new TileHashes(tiles, size));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "3, 9", "255, 256", "256, 257", "300, 700"})
  void shouldKeepWhatContinues(int from, int to) {
    Tree now = new Tree("a", to);

    assertThat(judge(new Tree("a", from).head(), now, from, now.proofFrom(from)))
        .isEqualTo(new Verdict.Continues(now.head()));
  }

  @Test
  void shouldKeepTheFirstOneItHears() {
    assertThat(witness(Optional.empty()).judge(offer(new Tree("a", 3), 0, none()), unseen(), NOW))
        .isInstanceOf(Verdict.Continues.class);
  }

  @Test
  void shouldNoticeThatHistoryWasRewritten() {
    Tree rewritten = new Tree("b", 9);

    assertThat(judge(new Tree("a", 3).head(), rewritten, 3, rewritten.proofFrom(3)))
        .isInstanceOf(Verdict.Contradicts.class);
  }

  @Test
  void shouldNoticeARollback() {
    assertThat(judge(new Tree("a", 9).head(), new Tree("a", 3), 0, none()))
        .isInstanceOf(Verdict.Contradicts.class);
  }

  @Test
  void shouldNoticeAForkOfTheSameSize() {
    LogHead kept = new Tree("a", 5).head();

    assertThat(
            witness(Optional.of(kept))
                .judge(offer(new Tree("b", 5), 5, none()), Optional.of(kept), NOW))
        .isInstanceOf(Verdict.Contradicts.class);
    assertThat(
            witness(Optional.of(kept))
                .judge(offer(new Tree("a", 5), 5, none()), Optional.of(kept), NOW))
        .isEqualTo(new Verdict.Known());
  }

  @Test
  void shouldAskForAProofWhenItMissedOne() {
    Tree now = new Tree("a", 9);
    LogHead kept = new Tree("a", 3).head();

    assertThat(judge(kept, now, 5, now.proofFrom(5))).isEqualTo(new Verdict.Gap(kept, now.head()));
    assertThat(Witness.grown(kept, now.head(), now.proofFrom(3)))
        .isInstanceOf(Verdict.Continues.class);
  }

  @ParameterizedTest
  @CsvSource({"3, 9", "9, 3", "255, 300", "700, 256"})
  void shouldJudgeWhatWaitedByTheProofBetweenBoth(int kept, int waited) {
    Tree larger = new Tree("a", Math.max(kept, waited));
    ConsistencyProof proof = larger.proofFrom(Math.min(kept, waited));
    LogHead head = new Tree("a", waited).head();

    assertThat(Witness.joined(new Tree("a", kept).head(), head, proof))
        .isEqualTo(new Verdict.Continues(head));
    assertThat(Witness.joined(new Tree("b", kept).head(), head, proof))
        .isInstanceOf(Verdict.Contradicts.class);
  }

  @Test
  void shouldSeeAForkInWhatWaitedWithTheSizeThatWasKept() {
    LogHead kept = new Tree("a", 5).head();

    assertThat(Witness.joined(kept, kept, none())).isEqualTo(new Verdict.Known());
    assertThat(Witness.joined(kept, new Tree("b", 5).head(), none()))
        .isInstanceOf(Verdict.Contradicts.class);
  }

  @Test
  void shouldTrustNoOtherKey() {
    Tree now = new Tree("a", 9);
    NoteSigner other = NoteSigner.generate(LOG, KeyType.NOTE);
    Offer offer =
        new Offer(
            new Checkpoint(LOG, now.head()).sign(List.of(other)),
            3,
            now.proofFrom(3),
            List.of(other.verifier().toString()));

    assertThat(witness(Optional.of(new Tree("a", 3).head())).judge(offer, unseen(), NOW))
        .isInstanceOf(Verdict.Contradicts.class);
  }

  @Test
  void shouldStillKnowTheLogWhileItSignsWithTwoKeys() {
    Tree now = new Tree("a", 9);
    NoteSigner next = NoteSigner.generate(LOG, KeyType.NOTE);
    Offer offer =
        new Offer(
            new Checkpoint(LOG, now.head()).sign(List.of(key, next)),
            3,
            now.proofFrom(3),
            List.of());

    assertThat(witness(Optional.of(new Tree("a", 3).head())).judge(offer, unseen(), NOW))
        .isInstanceOf(Verdict.Continues.class);
  }

  private Verdict judge(LogHead kept, Tree now, long previous, ConsistencyProof proof) {
    return witness(Optional.of(kept)).judge(offer(now, previous, proof), unseen(), NOW);
  }

  private Witness witness(Optional<LogHead> kept) {
    return new Witness(KeyRing.of(key.verifier()), kept);
  }

  private Offer offer(Tree tree, long previous, ConsistencyProof proof) {
    return new Offer(
        new Checkpoint(LOG, tree.head()).sign(List.of(key)),
        previous,
        proof,
        List.of(key.verifier().toString()));
  }

  private static ConsistencyProof none() {
    return new ConsistencyProof(List.of());
  }

  private static Optional<LogHead> unseen() {
    return Optional.empty();
  }
}
