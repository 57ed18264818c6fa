package nl.warmeoverdracht.consent.toezicht;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.grondslagen.Codes;

/**
 * That somebody looked: who, when, at what. Whoever was looked for is a seal with a salt of its
 * own; a person who knows his id can be told who looked for him, and nobody else reads it.
 *
 * @param vraag what was asked, by the names in the contract
 */
public record Inzage(
    UUID id,
    Kijker kijker,
    Soort soort,
    Map<String, String> vraag,
    Optional<Hash> zout,
    Instant tijdstip) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** How somebody looked. */
  public enum Soort implements Codes {
    ZOEKEN,
    UITVOER,
    WEIGERINGEN,
    HERHALING,

    /** Somebody looked at himself, or a parent for his child (AVG 15). */
    MIJN_UITVOER
  }

  /** A look at what the question finds. */
  static Inzage van(UUID id, Kijker kijker, Soort soort, Zoekvraag vraag, Instant nu) {
    return verzegeld(id, kijker, soort, vraag.zonderPersoon(), vraag.persoon(), nu);
  }

  /** A look that names what it names, and seals what points at a person. */
  public static Inzage verzegeld(
      UUID id,
      Kijker kijker,
      Soort soort,
      Map<String, String> open,
      Map<String, String> persoon,
      Instant nu) {
    Map<String, String> vraag = new TreeMap<>(open);
    if (persoon.isEmpty()) {
      return new Inzage(id, kijker, soort, vraag, Optional.empty(), nu);
    }
    byte[] bytes = new byte[Hash.LENGTH];
    RANDOM.nextBytes(bytes);
    Hash zout = Hash.of(bytes);
    persoon.forEach(
        (naam, waarde) ->
            vraag.put(naam + "Zegel", new Opening(zout, Map.of(naam, waarde)).seal().hex()));
    return new Inzage(id, kijker, soort, vraag, Optional.of(zout), nu);
  }
}
