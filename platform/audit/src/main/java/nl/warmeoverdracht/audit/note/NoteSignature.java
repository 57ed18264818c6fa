package nl.warmeoverdracht.audit.note;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * One signature line under a note: {@code — <key name> base64(key id ‖ signature)} (<a
 * href="https://c2sp.org/signed-note#signatures">signed-note, Signatures</a>).
 *
 * @param keyName who signed
 * @param base64 key id and signature
 */
public record NoteSignature(String keyName, String base64) {

  private static final String DASH = "\u2014 ";

  /** Throws {@link InvalidNoteException} when name or signature cannot stand in a note. */
  public NoteSignature {
    requireKeyName(keyName);
    if (decode(base64).length <= Integer.BYTES) {
      throw new InvalidNoteException("a signature has a key id and a value");
    }
  }

  static NoteSignature of(NoteVerifier key, byte[] value) {
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + value.length).putInt(key.keyId()).put(value).array();
    return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(bytes));
  }

  static NoteSignature parse(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space < DASH.length()) {
      throw new InvalidNoteException("not a signature line: " + line);
    }
    return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
  }

  /** The line without its newline. */
  String line() {
    return DASH + keyName + " " + base64;
  }

  /** Which key of that name signed. */
  public int keyId() {
    return ByteBuffer.wrap(decode(base64)).getInt();
  }

  /** The signature itself, as its {@link KeyType} defines it. */
  byte[] value() {
    ByteBuffer buffer = ByteBuffer.wrap(decode(base64)).position(Integer.BYTES);
    byte[] value = new byte[buffer.remaining()];
    buffer.get(value);
    return value;
  }

  /** A key name is not empty and holds no space and no plus. */
  static void requireKeyName(String name) {
    boolean allowed =
        name.codePoints()
            .noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    if (name.isEmpty() || !allowed) {
      throw new InvalidNoteException("not a key name: " + name);
    }
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new InvalidNoteException("a signature is base64", e);
    }
  }
}
