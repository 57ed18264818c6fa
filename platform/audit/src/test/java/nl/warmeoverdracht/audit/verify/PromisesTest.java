package nl.warmeoverdracht.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.note.Receipt;
import org.junit.jupiter.api.Test;

/** Receipts against the log: kept, broken, late, not yet due, and those that prove nothing. */
class PromisesTest {

  private static final Instant GIVEN = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant TERM = GIVEN.plusSeconds(60);
  private static final MemoryLog LOG = MemoryLog.of(600);
  private static final Hash ABSENT = MerkleHash.leaf(new byte[] {9});

  @Test
  void shouldFindThePromisedLeavesInTheLog() {
    Report report = report(receipt(LOG.hash(3)) + LOG.proof(599, GIVEN) + receipt(LOG.hash(256)));

    assertThat(report.findings()).isEmpty();
    assertThat(report.remarks()).contains("ontvangstbewijzen in de log: 3 van 3");
  }

  @Test
  void shouldNameThePromiseThatWasBroken() {
    String receipts = receipt(LOG.hash(3)) + "\n" + receipt(ABSENT);

    assertThat(report(receipts, List.of(), TERM).findings())
        .containsExactly(Finding.of(Flaw.BELOFTE_GEBROKEN, "ontvangstbewijs 2, blad " + ABSENT));
  }

  @Test
  void shouldWaitUntilTheTermIsOver() {
    Report report = report(receipt(ABSENT), List.of(), TERM.minusMillis(1));

    assertThat(report.findings()).isEmpty();
    assertThat(report.remarks()).contains("ontvangstbewijzen in de log: 0 van 1");
  }

  @Test
  void shouldSeeInTheNoteOfAWitnessThatALeafCameTooLate() {
    String promised = receipt(LOG.hash(300));

    assertThat(report(promised, List.of(LOG.kept(301, TERM)), TERM).findings()).isEmpty();
    assertThat(report(promised, List.of(LOG.kept(300, TERM.minusSeconds(1))), TERM).findings())
        .isEmpty();
    assertThat(report(promised, List.of(LOG.kept(300, TERM)), TERM).findings())
        .extracting(Finding::flaw, Finding::first)
        .containsExactly(tuple(Flaw.BELOFTE_TE_LAAT, 300L));
  }

  @Test
  void shouldRefuseAReceiptOfAnotherLogOrAnotherKey() {
    NoteSigner other = NoteSigner.generate("other.example", KeyType.NOTE);
    NoteSigner sameName = NoteSigner.generate(MemoryLog.ORIGIN, KeyType.NOTE);
    Receipt foreign = new Receipt("other.example", ABSENT, GIVEN, TERM);
    Receipt forged = new Receipt(MemoryLog.ORIGIN, ABSENT, GIVEN, TERM);

    assertThatThrownBy(() -> report(foreign.sign(List.of(other)).format()))
        .isInstanceOf(UnusableInputException.class);
    assertThatThrownBy(() -> report(forged.sign(List.of(sameName)).format()))
        .isInstanceOf(UnusableInputException.class);
  }

  @Test
  void shouldRefuseAProofThatProvesNothing() {
    String proof = LOG.proof(5, GIVEN).replace("index 5", "index 6");

    assertThatThrownBy(() -> report(proof)).isInstanceOf(UnusableInputException.class);
    assertThatThrownBy(() -> report("iets anders")).isInstanceOf(UnusableInputException.class);
  }

  private static String receipt(Hash leaf) {
    return MemoryLog.receipt(leaf, GIVEN).format();
  }

  private static Report report(String receipts) {
    return report(receipts, List.of(), TERM);
  }

  private static Report report(String receipts, List<String> kept, Instant now) {
    return new Verification(
            LOG,
            Optional.of(MemoryLog.RING),
            kept,
            Optional.of(receipts),
            Optional.empty(),
            Optional.empty())
        .run(now, Progress.NONE);
  }
}
