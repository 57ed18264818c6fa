package nl.warmeoverdracht.school.leerling.bestand;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the character set of a file while it streams by: UTF-8 as long as every byte fits,
 * otherwise Windows-1252. For one thread.
 */
public final class Tekensetherkenning {

  private static final int BUFFER = 8_192;
  private static final int MERK = 2;

  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer weg = CharBuffer.allocate(BUFFER);
  private byte[] begin = {};
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private boolean past = true;

  /** Looks at the next bytes of the file; they may end in the middle of a character. */
  public void zie(byte[] bytes) {
    if (begin.length < MERK) {
      int lengte = begin.length;
      begin = Arrays.copyOf(begin, Math.min(MERK, lengte + bytes.length));
      System.arraycopy(bytes, 0, begin, lengte, begin.length - lengte);
    }
    if (past) {
      ByteBuffer in = ByteBuffer.allocate(rest.remaining() + bytes.length).put(rest).put(bytes);
      decodeer(in.flip(), false);
      rest = ByteBuffer.allocate(in.remaining()).put(in).flip();
    }
  }

  /** The set, after the last byte was seen; empty when the file is in UTF-16. */
  public Optional<Tekenset> besluit() {
    if (isUtf16()) {
      return Optional.empty();
    }
    if (past) {
      decodeer(rest, true);
    }
    return Optional.of(past ? Tekenset.UTF_8 : Tekenset.WINDOWS_1252);
  }

  /** UTF-16 begins with a byte order mark of two bytes. */
  private boolean isUtf16() {
    if (begin.length < MERK) {
      return false;
    }
    int eerste = begin[0] & 0xFF;
    int tweede = begin[1] & 0xFF;
    return eerste == 0xFF && tweede == 0xFE || eerste == 0xFE && tweede == 0xFF;
  }

  private void decodeer(ByteBuffer in, boolean einde) {
    CoderResult uitkomst;
    do {
      weg.clear();
      uitkomst = utf8.decode(in, weg, einde);
    } while (uitkomst.isOverflow());
    past = !uitkomst.isError();
  }
}
