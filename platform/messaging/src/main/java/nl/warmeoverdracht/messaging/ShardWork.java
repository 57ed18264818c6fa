package nl.warmeoverdracht.messaging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which shards wait for a turn and which have one: each has one turn at a time in this instance,
 * and a wake during a turn leads to another turn. Thread-safe.
 */
final class ShardWork {

  private final int parallel;
  private final Set<Integer> waiting = new LinkedHashSet<>();
  private final Set<Integer> active = new LinkedHashSet<>();

  ShardWork(int parallel) {
    this.parallel = parallel;
  }

  synchronized void add(int shard) {
    waiting.add(shard);
  }

  /** The next shard to give a turn; empty when none waits or enough are busy. */
  synchronized OptionalInt take() {
    if (active.size() >= parallel) {
      return OptionalInt.empty();
    }
    for (Iterator<Integer> shards = waiting.iterator(); shards.hasNext(); ) {
      int shard = shards.next();
      if (!active.contains(shard)) {
        shards.remove();
        active.add(shard);
        return OptionalInt.of(shard);
      }
    }
    return OptionalInt.empty();
  }

  synchronized void done(int shard) {
    active.remove(shard);
  }

  synchronized void clear() {
    waiting.clear();
  }
}
