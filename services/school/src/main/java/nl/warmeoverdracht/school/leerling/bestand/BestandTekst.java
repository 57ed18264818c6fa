package nl.warmeoverdracht.school.leerling.bestand;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of an export into text: UTF-8 with or without a byte order mark, and Windows-1252
 * when they are no valid UTF-8. A byte that Windows-1252 does not know becomes {@link #ONLEESBAAR},
 * which is reported at its cell. Pure.
 */
final class BestandTekst {

  /** Stands for what could not be decoded. */
  static final char ONLEESBAAR = '\uFFFD';

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BestandTekst() {}

  /** The text without its byte order mark; empty when the file is in UTF-16. */
  static Optional<String> decodeer(byte[] bytes) {
    if (isUtf16(bytes)) {
      return Optional.empty();
    }
    String tekst = alsUtf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252));
    return Optional.of(
        tekst.startsWith(BYTE_ORDER_MARK) ? tekst.substring(BYTE_ORDER_MARK.length()) : tekst);
  }

  private static Optional<String> alsUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int eerste = bytes[0] & 0xFF;
    int tweede = bytes[1] & 0xFF;
    return eerste == 0xFF && tweede == 0xFE || eerste == 0xFE && tweede == 0xFF;
  }
}
