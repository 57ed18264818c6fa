package nl.warmeoverdracht.audit.note;

import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;

/**
 * How long a log is and what its root is, as its operator states it (<a
 * href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>).
 *
 * @param origin which log: a URL without scheme, also the name of its keys
 * @param head size and root
 */
public record Checkpoint(String origin, LogHead head) {

  /** Throws {@link InvalidNoteException} for an origin that is no single line. */
  public Checkpoint {
    if (origin.isEmpty() || origin.indexOf('\n') >= 0 || head.size() < 0) {
      throw new InvalidNoteException("a checkpoint has an origin and a size");
    }
  }

  /** A checkpoint of this size and root. */
  public static Checkpoint of(String origin, long size, Hash root) {
    return new Checkpoint(origin, new LogHead(size, root));
  }

  /** The checkpoint in a note's text; throws {@link InvalidNoteException} when it holds none. */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
      throw new InvalidNoteException("a checkpoint is an origin, a size and a root");
    }
    try {
      return of(lines[0], Long.parseLong(lines[1]), Hash.parseBase64(lines[2]));
    } catch (IllegalArgumentException e) {
      throw new InvalidNoteException("the root of a checkpoint is a hash in base64", e);
    }
  }

  /**
   * The checkpoint in a note that the log itself signed; other known signatures must be right too.
   *
   * @param made when it was made, as far as the reader knows
   * @throws InvalidNoteException when it must not be trusted
   */
  public static Checkpoint open(SignedNote note, KeyRing ring, Instant made) {
    Checkpoint checkpoint = parse(note.text());
    List<VerifiedSignature> signatures = ring.verify(note, made);
    if (signatures.stream().noneMatch(signature -> checkpoint.isOf(signature.key()))) {
      throw new InvalidNoteException("the log itself did not sign this checkpoint");
    }
    return checkpoint;
  }

  private boolean isOf(NoteVerifier key) {
    return key.type() == KeyType.NOTE && key.name().equals(origin);
  }

  /** The text to be signed. */
  public String text() {
    return origin + "\n" + head.size() + "\n" + head.root().base64() + "\n";
  }

  /** The checkpoint signed by each of these keys: two during a rotation. */
  public SignedNote sign(List<NoteSigner> signers) {
    String text = text();
    return new SignedNote(text, signers.stream().map(signer -> signer.sign(text)).toList());
  }
}
