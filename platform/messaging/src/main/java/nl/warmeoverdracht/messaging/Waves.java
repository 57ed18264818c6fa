package nl.warmeoverdracht.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a batch so that no wave has two events of one key. The second event of a key leaves after
 * the first was acknowledged, so a failed first can never be overtaken.
 */
final class Waves {

  private Waves() {}

  static List<List<OutboxRow>> of(List<OutboxRow> batch) {
    Map<String, Integer> seen = new HashMap<>();
    List<List<OutboxRow>> waves = new ArrayList<>();
    for (OutboxRow row : batch) {
      int wave = seen.merge(row.topic() + '\n' + row.key(), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(row);
    }
    return waves;
  }
}
