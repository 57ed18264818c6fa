package nl.warmeoverdracht.demo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the operator reaches an organisation: a desk with a mailbox of its own, invented, so that
 * no person is in the demo's data.
 */
record Contactpunt(String naam, String functie, String email, String telefoon) {

  private static final String NERGENS = "000-0000000";

  /** The desk of an organisation; the operator itself has none. */
  static Optional<Contactpunt> van(Organisatie organisatie) {
    return organisatie.taken().contains("beheer")
        ? Optional.empty()
        : Optional.of(
            new Contactpunt(
                "Loket " + organisatie.naam(),
                "functioneel beheer",
                "loket@" + domein(organisatie.naam()) + ".example",
                NERGENS));
  }

  /** Reserved for examples (RFC 2606): mail to it reaches nobody. */
  private static String domein(String naam) {
    String woorden =
        Normalizer.normalize(naam, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return woorden.isEmpty() ? "organisatie" : woorden.substring(0, Math.min(60, woorden.length()));
  }
}
