package nl.warmeoverdracht.audit.note;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A key with the time in which it counts.
 *
 * @param key the public key
 * @param from the first moment
 * @param until the first moment at which it no longer counts; empty while it is in use
 */
public record DatedKey(NoteVerifier key, Instant from, Optional<Instant> until) {

  /** A key that always counts. */
  public static DatedKey always(NoteVerifier key) {
    return new DatedKey(key, Instant.MIN, Optional.empty());
  }

  /**
   * A line {@code <verifier key> [from [until]]}, times in ISO 8601; throws {@link
   * InvalidNoteException} when it is another line.
   */
  public static DatedKey parse(String line) {
    String[] columns = line.strip().split("\\s+");
    try {
      return new DatedKey(
          NoteVerifier.parse(columns[0]),
          columns.length > 1 ? Instant.parse(columns[1]) : Instant.MIN,
          columns.length > 2 ? Optional.of(Instant.parse(columns[2])) : Optional.empty());
    } catch (DateTimeParseException e) {
      throw new InvalidNoteException("a key line is: key, from, until", e);
    }
  }

  /** Whether the key counts at this moment. */
  public boolean countsAt(Instant moment) {
    return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
  }
}
