package nl.warmeoverdracht.audit;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes, compared by content, written as 64 lowercase hexadecimal digits. */
public final class Hash {

  /** Length in bytes. */
  public static final int LENGTH = 32;

  private static final HexFormat HEX = HexFormat.of();

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a SHA-256 value has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes;
  }

  /** The hash with these 32 bytes; throws {@link IllegalArgumentException} for another length. */
  public static Hash of(byte[] bytes) {
    return new Hash(bytes.clone());
  }

  /** The hash written in hexadecimal; throws {@link IllegalArgumentException} when it is not. */
  public static Hash parse(String hex) {
    return new Hash(HEX.parseHex(hex));
  }

  /**
   * The hash written in standard base64; throws {@link IllegalArgumentException} when it is not.
   */
  public static Hash parseBase64(String base64) {
    return new Hash(Base64.getDecoder().decode(base64));
  }

  /** The hash at this place in an array of hashes that lie behind each other. */
  public static Hash at(byte[] hashes, int place) {
    return new Hash(Arrays.copyOfRange(hashes, place * LENGTH, (place + 1) * LENGTH));
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** 64 hexadecimal digits. */
  public String hex() {
    return HEX.formatHex(bytes);
  }

  /** 44 characters of standard base64, as in checkpoints and proofs. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
