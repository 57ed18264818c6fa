package nl.warmeoverdracht.messaging;

import java.time.OffsetDateTime;

/** One event that waits to be sent. */
record OutboxRow(long number, String topic, String key, String json, OffsetDateTime offeredAt) {

  static OutboxRow of(Object[] columns) {
    return new OutboxRow(
        ((Number) columns[0]).longValue(),
        (String) columns[1],
        (String) columns[2],
        (String) columns[3],
        (OffsetDateTime) columns[4]);
  }
}
