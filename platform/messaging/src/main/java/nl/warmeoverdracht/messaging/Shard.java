package nl.warmeoverdracht.messaging;

/**
 * The queue is split so that keys can be sent side by side while each key keeps its order. The
 * number of shards is fixed: changing it while events wait could send one key from two shards.
 */
final class Shard {

  static final int COUNT = 16;

  private Shard() {}

  /** The shard of a key; the same in every instance and every release. */
  static int of(String key) {
    return Math.floorMod(key.hashCode(), COUNT);
  }
}
