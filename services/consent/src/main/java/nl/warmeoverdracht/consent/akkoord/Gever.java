package nl.warmeoverdracht.consent.akkoord;

import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/**
 * Who declared it.
 *
 * @param grond on what a representative represents; empty for others, and where it was not asked
 * @param koppelingId the tie through which he declared it here himself; empty when a holder
 *     reported it
 */
public record Gever(
    GegevenDoor door, Optional<Vertegenwoordigingsgrond> grond, Optional<UUID> koppelingId) {

  /** As a holder reports it. */
  public static Gever gemeld(GegevenDoor door, Optional<Vertegenwoordigingsgrond> grond) {
    return new Gever(door, grond, Optional.empty());
  }

  /**
   * Whether he speaks because the person is a child: that ends by itself. A curator's,
   * bewindvoerder's or mentor's word does not.
   */
  boolean alsOuder() {
    return switch (door) {
      case JONGERE -> false;
      case OUDER -> true;
      case VERTEGENWOORDIGER -> grond.filter(Vertegenwoordigingsgrond::isVoorVolwassenen).isEmpty();
    };
  }
}
