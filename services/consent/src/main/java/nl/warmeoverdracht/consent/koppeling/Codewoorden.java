package nl.warmeoverdracht.consent.koppeling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Locale;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.crypto.KeyedHash;

/**
 * Makes codes that people can type: four groups of four, 80 bits, without letters that look alike
 * (Crockford's base 32). A code follows from the holder's command and a key of ours, so that the
 * same command gives the same code again while only its hash is kept.
 */
@ApplicationScoped
public class Codewoorden {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int TEKENS = 16;
  private static final int GROEP = 4;
  private static final int BITS = 5;

  private final KeyedHash hash;

  /** Codes made with the key of this hash. */
  public Codewoorden(KeyedHash hash) {
    this.hash = hash;
  }

  /** The code for this command of this holder, as it is shown. */
  public String maak(Partij houder, String opdracht) {
    byte[] bytes = hash.of("koppelcode maken", houder.sleutel() + "\n" + opdracht);
    StringBuilder code = new StringBuilder();
    for (int teken = 0; teken < TEKENS; teken++) {
      if (teken > 0 && teken % GROEP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(vijfBits(bytes, teken * BITS)));
    }
    return code.toString();
  }

  /** What is kept of a code; the same however it was typed. */
  public String hash(String getypt) {
    String code =
        getypt
            .toUpperCase(Locale.ROOT)
            .replaceAll("[ -]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return HexFormat.of().formatHex(hash.of("koppelcode", code));
  }

  private static int vijfBits(byte[] bytes, int vanaf) {
    int waarde = 0;
    for (int bit = vanaf; bit < vanaf + BITS; bit++) {
      waarde = waarde << 1 | bytes[bit / Byte.SIZE] >> Byte.SIZE - 1 - bit % Byte.SIZE & 1;
    }
    return waarde;
  }
}
