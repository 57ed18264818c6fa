package nl.warmeoverdracht.audit.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys that someone trusts, each with its time. During a rotation a note carries a signature of
 * the old and of the new key, so that readers with either ring accept it.
 *
 * @param keys known keys; signatures of others are ignored
 */
public record KeyRing(List<DatedKey> keys) {

  public KeyRing {
    keys = List.copyOf(keys);
  }

  /** Keys without dates. */
  public static KeyRing of(NoteVerifier... keys) {
    return new KeyRing(List.of(keys).stream().map(DatedKey::always).toList());
  }

  /** The same keys whenever something was signed, for a note that someone kept since. */
  public KeyRing undated() {
    return new KeyRing(keys.stream().map(DatedKey::key).map(DatedKey::always).toList());
  }

  /**
   * One key a line ({@link DatedKey#parse}); empty lines and lines that start with # are skipped.
   */
  public static KeyRing parse(String lines) {
    return new KeyRing(
        lines
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(DatedKey::parse)
            .toList());
  }

  /**
   * The signatures of known keys, all verified (<a
   * href="https://c2sp.org/signed-note#signatures">signed-note, Signatures</a>): unknown keys are
   * ignored, a known key whose signature is wrong spoils the note, and at least one must be known.
   *
   * @param made when the note was made, as far as the reader knows; a cosignature brings its own
   *     time
   * @throws InvalidNoteException when the note must not be trusted
   */
  public List<VerifiedSignature> verify(SignedNote note, Instant made) {
    List<VerifiedSignature> verified =
        note.signatures().stream()
            .flatMap(signature -> verified(note, signature, made).stream())
            .toList();
    if (verified.isEmpty()) {
      throw new InvalidNoteException("no signature of a known key");
    }
    return verified;
  }

  private Optional<VerifiedSignature> verified(
      SignedNote note, NoteSignature signature, Instant made) {
    Optional<DatedKey> known =
        keys.stream().filter(dated -> dated.key().claimedBy(signature)).findFirst();
    known.ifPresent(
        dated -> {
          if (!dated.key().verifies(note.text(), signature)) {
            throw new InvalidNoteException("wrong signature of " + signature.keyName());
          }
        });
    return known
        .filter(dated -> dated.countsAt(dated.key().time(signature).orElse(made)))
        .map(dated -> new VerifiedSignature(dated.key(), dated.key().time(signature)));
  }
}
