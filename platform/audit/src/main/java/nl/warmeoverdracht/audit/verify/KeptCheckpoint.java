package nl.warmeoverdracht.audit.verify;

import java.time.Instant;
import java.util.Optional;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.SignedNote;
import nl.warmeoverdracht.audit.note.VerifiedSignature;

/**
 * A checkpoint that someone kept: a witness, or the holder of a proof.
 *
 * @param checkpoint what it says
 * @param seen the latest moment at which a known witness stated that this was the largest
 */
record KeptCheckpoint(Checkpoint checkpoint, Optional<Instant> seen) {

  /**
   * Opens a note that was kept. Keys count also after they were retired: whoever kept the note had
   * it before. Throws {@link UnusableInputException} when it is of another log or not signed by it.
   */
  static KeptCheckpoint open(String note, String origin, Optional<KeyRing> ring) {
    try {
      SignedNote signed = SignedNote.parse(note);
      Checkpoint checkpoint = Checkpoint.parse(signed.text());
      if (!checkpoint.origin().equals(origin)) {
        throw new UnusableInputException(
            "een bewaard controlepunt is van een andere log: " + checkpoint.origin());
      }
      Optional<KeyRing> keys = ring.map(KeyRing::undated);
      keys.ifPresent(known -> Checkpoint.open(signed, known, Instant.EPOCH));
      return new KeptCheckpoint(checkpoint, keys.flatMap(known -> seen(signed, known)));
    } catch (InvalidNoteException e) {
      throw new UnusableInputException(
          "een bewaard controlepunt is geen controlepunt, of de log heeft het niet ondertekend", e);
    }
  }

  private static Optional<Instant> seen(SignedNote note, KeyRing ring) {
    return ring.verify(note, Instant.EPOCH).stream()
        .map(VerifiedSignature::time)
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  long size() {
    return checkpoint.head().size();
  }

  /** Whether this note shows that the leaf at this place came after this moment. */
  boolean showsAbsence(long place, Instant moment) {
    return size() <= place && seen.filter(time -> !time.isBefore(moment)).isPresent();
  }
}
