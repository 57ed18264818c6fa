package nl.warmeoverdracht.school.aanlevering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Cuts a file that streams by into pieces of whole lines, so that each can be kept and read by
 * itself, whatever character set it is in: in UTF-8 and Windows-1252 the bytes of CR and LF mean
 * nothing else. A line ends with LF, CR or both. For one thread.
 */
final class Deler {

  /** A piece is at least so large, but for the last. */
  static final int DEELGROOTTE = 512 * 1024;

  /** A longer line is no line of an export. */
  static final int LANGSTE_REGEL = 1024 * 1024;

  private static final byte LF = '\n';
  private static final byte CR = '\r';

  private byte[] buffer = new byte[DEELGROOTTE * 2];
  private int gevuld;
  private int gezien = DEELGROOTTE;
  private int nummer = 1;
  private int regel = 1;

  /** The pieces that are complete with these bytes. */
  List<Bestandsdeel> voegToe(byte[] bytes) {
    if (gevuld + bytes.length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(gevuld + bytes.length, buffer.length * 2));
    }
    System.arraycopy(bytes, 0, buffer, gevuld, bytes.length);
    gevuld += bytes.length;
    List<Bestandsdeel> delen = new ArrayList<>();
    for (int einde = regeleinde(); einde > 0; einde = regeleinde()) {
      delen.add(neem(einde));
    }
    return delen;
  }

  /** What is left when the file ends; empty when nothing is. */
  Optional<Bestandsdeel> einde() {
    return gevuld == 0 ? Optional.empty() : Optional.of(neem(gevuld));
  }

  /** The number of a line that is too long to be one; then nothing more needs to be sent. */
  OptionalInt teLangeRegel() {
    if (gevuld <= DEELGROOTTE + LANGSTE_REGEL) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(regel + regeleinden(buffer, gevuld));
  }

  /** How many lines were seen so far, when {@link #einde()} was taken. */
  int regels() {
    return regel - 1;
  }

  /** The position behind the first line end that makes a piece large enough; 0 for none yet. */
  private int regeleinde() {
    for (int i = Math.max(gezien, DEELGROOTTE) - 1; i < gevuld; i++) {
      boolean laatste = i == gevuld - 1;
      if (buffer[i] == LF || buffer[i] == CR && !laatste && buffer[i + 1] != LF) {
        return i + 1;
      }
    }
    gezien = Math.max(gevuld, DEELGROOTTE);
    return 0;
  }

  private Bestandsdeel neem(int lengte) {
    byte[] inhoud = Arrays.copyOf(buffer, lengte);
    System.arraycopy(buffer, lengte, buffer, 0, gevuld - lengte);
    gevuld -= lengte;
    gezien = DEELGROOTTE;
    Bestandsdeel deel = new Bestandsdeel(nummer++, regel, inhoud);
    boolean open = inhoud[lengte - 1] != LF && inhoud[lengte - 1] != CR;
    regel += regeleinden(inhoud, lengte) + (open ? 1 : 0);
    return deel;
  }

  /** CR LF counts once. */
  private static int regeleinden(byte[] bytes, int lengte) {
    int aantal = 0;
    for (int i = 0; i < lengte; i++) {
      if (bytes[i] == LF || bytes[i] == CR && (i + 1 == lengte || bytes[i + 1] != LF)) {
        aantal++;
      }
    }
    return aantal;
  }
}
