package nl.warmeoverdracht.school.leerling.bestand;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The character sets in which administrations export. */
public enum Tekenset {
  UTF_8(StandardCharsets.UTF_8),
  WINDOWS_1252(Charset.forName("windows-1252"));

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Charset charset;

  Tekenset(Charset charset) {
    this.charset = charset;
  }

  /** The name as registered at IANA, in lower case. */
  public String code() {
    return charset.name().toLowerCase(Locale.ROOT);
  }

  /** The set with this code. */
  public static Tekenset metCode(String code) {
    for (Tekenset tekenset : values()) {
      if (tekenset.code().equals(code)) {
        return tekenset;
      }
    }
    throw new IllegalArgumentException("no character set of an export");
  }

  /**
   * The text of bytes; one that the set does not know becomes U+FFFD and is reported later.
   *
   * @param begin whether the file begins here, perhaps with a byte order mark, which is left out
   */
  public String tekst(byte[] bytes, boolean begin) {
    String tekst = new String(bytes, charset);
    return begin && tekst.startsWith(BYTE_ORDER_MARK)
        ? tekst.substring(BYTE_ORDER_MARK.length())
        : tekst;
  }
}
