package nl.warmeoverdracht.consent.toezicht;

import java.time.LocalDate;
import java.util.List;

/** The rules as texts: what an officer signs for, and what a search for a purpose means. */
public interface Regelregister {

  /** Every version of every rule that this service knows, in the order of their ids. */
  List<Regelversie> alle();

  /**
   * One version of a rule.
   *
   * @param hash SHA-256 over the rule as canonical JSON (RFC 8785), hexadecimal
   */
  record Regelversie(
      String id,
      int versie,
      String hash,
      String doel,
      List<String> artikelen,
      LocalDate geldigVanaf) {
    public Regelversie {
      artikelen = List.copyOf(artikelen);
    }
  }
}
