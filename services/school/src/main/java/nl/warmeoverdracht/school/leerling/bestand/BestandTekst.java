package nl.warmeoverdracht.school.leerling.bestand;

import java.util.Optional;

/**
 * Turns the bytes of an export into text: UTF-8 with or without a byte order mark, and Windows-1252
 * when they are no valid UTF-8. A byte that Windows-1252 does not know becomes {@link #ONLEESBAAR},
 * which is reported at its cell. Pure.
 */
final class BestandTekst {

  /** Stands for what could not be decoded. */
  static final char ONLEESBAAR = '\uFFFD';

  private BestandTekst() {}

  /** The text without its byte order mark; empty when the file is in UTF-16. */
  static Optional<String> decodeer(byte[] bytes) {
    Tekensetherkenning herkenning = new Tekensetherkenning();
    herkenning.zie(bytes);
    return herkenning.besluit().map(tekenset -> tekenset.tekst(bytes, true));
  }
}
