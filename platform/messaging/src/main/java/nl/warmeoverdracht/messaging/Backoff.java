package nl.warmeoverdracht.messaging;

import java.time.Duration;

/** Waiting times that double up to a maximum, until a success resets them. Thread-safe. */
final class Backoff {

  private final Duration first;
  private final Duration max;
  private Duration next;

  Backoff(Duration first, Duration max) {
    this.first = first;
    this.max = max;
    this.next = first;
  }

  /** How long to wait now. */
  synchronized Duration next() {
    Duration now = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(max) < 0 ? doubled : max;
    return now;
  }

  synchronized void reset() {
    next = first;
  }
}
