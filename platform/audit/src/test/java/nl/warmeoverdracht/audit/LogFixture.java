package nl.warmeoverdracht.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A log as it should be, made from a seed, to be spoiled by a test. */
final class LogFixture {

  final List<LogEntry> entries = new ArrayList<>();
  private final Random random;
  private CompactRange range = CompactRange.empty();

  private LogFixture(long seed) {
    random = new Random(seed);
  }

  static LogFixture eenLogMet(int bladen, long seed) {
    LogFixture log = new LogFixture(seed);
    for (int i = 0; i < bladen; i++) {
      log.append();
    }
    return log;
  }

  LogHead head() {
    return new LogHead(range.size(), range.root());
  }

  /** The same entry with another text in its details. */
  static LogEntry metAndereDetails(LogEntry entry) {
    Opening opening = new Opening(entry.opening().orElseThrow().salt(), Map.of("wat", "anders"));
    return new LogEntry(
        entry.volgnummer(),
        entry.leaf(),
        entry.recordedHash(),
        entry.recordedRoot(),
        Optional.of(opening));
  }

  /** The same entry about another id, its recorded hash kept or recomputed. */
  LogEntry overEenAnder(LogEntry entry, boolean recompute) {
    Leaf was = entry.leaf();
    Leaf leaf = new Leaf(randomId(), was.tijdstip(), was.zegel());
    return new LogEntry(
        entry.volgnummer(),
        leaf,
        recompute ? leaf.hash() : entry.recordedHash(),
        entry.recordedRoot(),
        entry.opening());
  }

  /** What somebody would show who rewrote the whole log from these entries on. */
  static LogFixture herschreven(List<LogEntry> entries) {
    LogFixture log = new LogFixture(0);
    entries.forEach(entry -> log.add(entry.leaf().besluitId(), entry.opening().orElseThrow()));
    return log;
  }

  private void append() {
    byte[] salt = new byte[Hash.LENGTH];
    random.nextBytes(salt);
    add(randomId(), new Opening(Hash.of(salt), Map.of("wat", "regel " + random.nextInt())));
  }

  private void add(UUID id, Opening opening) {
    Instant time = Instant.ofEpochMilli(1_700_000_000_000L + range.size());
    Leaf leaf = new Leaf(id, time, opening.seal());
    long place = range.size();
    range = range.append(leaf.hash());
    entries.add(new LogEntry(place, leaf, leaf.hash(), range.root(), Optional.of(opening)));
  }

  private UUID randomId() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
