package nl.warmeoverdracht.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import nl.warmeoverdracht.audit.Verdict.Broken;
import nl.warmeoverdracht.audit.Verdict.Sound;
import org.junit.jupiter.api.Test;

/** Every way to spoil a log, at a seeded random place in 200 logs, is found at that very leaf. */
class LogVerifierTest {

  private static final int LOGS = 200;

  @Test
  void shouldAcceptEverySoundLog() {
    for (int size = 0; size < 70; size++) {
      LogFixture log = LogFixture.eenLogMet(size, size);

      assertThat(verdict(log.entries, log.head())).isEqualTo(new Sound(log.head()));
    }
  }

  @Test
  void shouldNameTheLeafWhoseDetailsWereEdited() {
    spoiling(
        Defect.DETAILS_GEWIJZIGD,
        (log, at) -> log.entries.set(at, LogFixture.metAndereDetails(log.entries.get(at))));
  }

  @Test
  void shouldNameTheLeafWhoseDetailsAreGone() {
    spoiling(
        Defect.DETAILS_ONTBREKEN,
        (log, at) -> {
          LogEntry entry = log.entries.get(at);
          log.entries.set(
              at,
              new LogEntry(
                  entry.volgnummer(),
                  entry.leaf(),
                  entry.recordedHash(),
                  entry.recordedRoot(),
                  Optional.empty()));
        });
  }

  @Test
  void shouldNameTheLeafThatWasEdited() {
    spoiling(
        Defect.BLAD_GEWIJZIGD,
        (log, at) -> log.entries.set(at, log.overEenAnder(log.entries.get(at), false)));
  }

  @Test
  void shouldNameTheLeafThatWasEditedTogetherWithItsHash() {
    spoiling(
        Defect.WORTEL_WIJKT_AF,
        (log, at) -> log.entries.set(at, log.overEenAnder(log.entries.get(at), true)));
  }

  @Test
  void shouldNameTheLeafThatWasDeleted() {
    spoiling(Defect.ONTBREEKT, (log, at) -> log.entries.remove((int) at));
  }

  @Test
  void shouldNameThePlaceWhereALeafWasInsertedTwice() {
    for (int seed = 0; seed < LOGS; seed++) {
      LogFixture log = LogFixture.eenLogMet(2 + seed % 40, seed);
      int at = new Random(seed).nextInt(log.entries.size());
      log.entries.add(at, log.entries.get(at));

      assertThat(verdict(log.entries, log.head()))
          .isEqualTo(new Broken(at + 1, Defect.VERKEERDE_PLAATS));
    }
  }

  @Test
  void shouldNameTheFirstOfTwoLeavesThatChangedPlaces() {
    spoiling(Defect.ONTBREEKT, (log, at) -> Collections.swap(log.entries, at, at + 1));
  }

  @Test
  void shouldNameTheFirstLeafBehindATruncatedEnd() {
    for (int seed = 0; seed < LOGS; seed++) {
      LogFixture log = LogFixture.eenLogMet(2 + seed % 40, seed);
      int at = new Random(seed).nextInt(log.entries.size());

      assertThat(verdict(log.entries.subList(0, at), log.head()))
          .isEqualTo(new Broken(at, Defect.AFGEKAPT));
    }
  }

  @Test
  void shouldNameTheLeafBeyondTheHead() {
    LogFixture longer = LogFixture.eenLogMet(6, 1);
    LogFixture log = LogFixture.eenLogMet(5, 1);

    assertThat(verdict(longer.entries, log.head())).isEqualTo(new Broken(5, Defect.TOEGEVOEGD));
  }

  @Test
  void shouldFindAWhollyRewrittenLogByAReceipt() {
    LogFixture log = LogFixture.eenLogMet(20, 7);
    Map<Long, Hash> receipts = Map.of(9L, log.entries.get(9).recordedHash());
    log.entries.remove(4);
    LogFixture rewritten = LogFixture.herschreven(log.entries);

    assertThat(verdict(rewritten.entries, rewritten.head())).isInstanceOf(Sound.class);
    assertThat(verdict(new LogVerifier(receipts), rewritten.entries, rewritten.head()))
        .isEqualTo(new Broken(9, Defect.KWITANTIE_WIJKT_AF));
  }

  @Test
  void shouldFindAWhollyRewrittenLogByAKeptHead() {
    LogFixture log = LogFixture.eenLogMet(20, 7);
    LogHead kept = log.head();
    log.entries.remove(19);
    LogFixture shorter = LogFixture.herschreven(log.entries);

    assertThat(verdict(new LogVerifier().keeping(kept), shorter.entries, shorter.head()))
        .isEqualTo(new Broken(19, Defect.AFGEKAPT));
  }

  @Test
  void shouldNotAcceptAHeadWithAnotherRoot() {
    LogFixture log = LogFixture.eenLogMet(3, 3);
    LogHead other = new LogHead(3, MerkleHash.empty());

    assertThat(verdict(log.entries, other)).isEqualTo(new Broken(2, Defect.WORTEL_WIJKT_AF));
  }

  private static void spoiling(Defect expected, BiConsumer<LogFixture, Integer> spoil) {
    for (int seed = 0; seed < LOGS; seed++) {
      LogFixture log = LogFixture.eenLogMet(2 + seed % 40, seed);
      int at = new Random(seed).nextInt(log.entries.size() - 1);
      spoil.accept(log, at);

      assertThat(verdict(log.entries, log.head()))
          .as("seed %d", seed)
          .isEqualTo(new Broken(at, expected));
    }
  }

  private static Verdict verdict(List<LogEntry> entries, LogHead head) {
    return verdict(new LogVerifier(), entries, head);
  }

  private static Verdict verdict(LogVerifier verifier, List<LogEntry> entries, LogHead head) {
    entries.forEach(verifier::accept);
    return verifier.finish(head);
  }
}
