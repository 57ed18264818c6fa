package nl.warmeoverdracht.audit.note;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;

/**
 * A promise of a log's operator that a leaf will be in the log, given before its place is known;
 * the counterpart of the signed certificate timestamp of <a
 * href="https://www.rfc-editor.org/rfc/rfc6962.html#section-3">RFC 6962 §3</a>, written as a signed
 * note. Its first line keeps it from being taken for a checkpoint. Whoever holds one can show a
 * broken promise.
 *
 * @param origin which log
 * @param blad the leaf hash
 * @param tijdstip when the promise was made
 * @param uiterlijk from this moment on a published checkpoint covers the leaf
 */
public record Receipt(String origin, Hash blad, Instant tijdstip, Instant uiterlijk) {

  /** The first line. */
  public static final String HEADER = "ontvangstbewijs/v1";

  private static final List<String> FIELDS = List.of("log ", "blad ", "tijdstip ", "uiterlijk ");

  /** Throws {@link InvalidNoteException} for an origin that is no key name. */
  public Receipt {
    NoteSignature.requireKeyName(origin);
  }

  /** The receipt in a note's text; throws {@link InvalidNoteException} when it holds none. */
  public static Receipt parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != FIELDS.size() + 1 || !lines.getFirst().equals(HEADER)) {
      throw new InvalidNoteException("not a receipt");
    }
    try {
      return new Receipt(
          field(lines, 0),
          Hash.parseBase64(field(lines, 1)),
          Instant.parse(field(lines, 2)),
          Instant.parse(field(lines, 3)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new InvalidNoteException("not a receipt: " + e.getMessage(), e);
    }
  }

  /**
   * The receipt in a note that the log itself signed, with a key that counted at that time.
   *
   * @throws InvalidNoteException when it must not be trusted
   */
  public static Receipt open(SignedNote note, KeyRing ring) {
    Receipt receipt = parse(note.text());
    boolean own =
        ring.verify(note, receipt.tijdstip()).stream()
            .map(VerifiedSignature::key)
            .anyMatch(key -> key.type() == KeyType.NOTE && key.name().equals(receipt.origin()));
    if (!own) {
      throw new InvalidNoteException("the log itself did not sign this receipt");
    }
    return receipt;
  }

  private static String field(List<String> lines, int place) {
    String line = lines.get(place + 1);
    if (!line.startsWith(FIELDS.get(place))) {
      throw new InvalidNoteException("a receipt has a line " + FIELDS.get(place).strip());
    }
    return line.substring(FIELDS.get(place).length());
  }

  /** The text to be signed. */
  public String text() {
    List<String> values = List.of(origin, blad.base64(), tijdstip.toString(), uiterlijk.toString());
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < FIELDS.size(); i++) {
      text.append(FIELDS.get(i)).append(values.get(i)).append('\n');
    }
    return text.toString();
  }

  /** The receipt signed by the log's key: two during a rotation. */
  public SignedNote sign(List<NoteSigner> signers) {
    String text = text();
    return new SignedNote(text, signers.stream().map(signer -> signer.sign(text)).toList());
  }
}
