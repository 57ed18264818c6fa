package nl.warmeoverdracht.school.organisatie;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a municipality in the form in which names are compared: administrations write
 * "S\u00fadwest-Frysl\u00e2n", "Sudwest Fryslan" or "SUDWEST-FRYSLAN" for the same place.
 */
public final class Gemeentesleutel {

  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
  private static final Pattern GEEN_LETTER_OF_CIJFER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Gemeentesleutel() {}

  /** The form of this name in which names are compared. */
  public static String van(String naam) {
    String zonderAccenten =
        ACCENTEN.matcher(Normalizer.normalize(naam, Normalizer.Form.NFD)).replaceAll("");
    return GEEN_LETTER_OF_CIJFER.matcher(zonderAccenten.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
