package nl.warmeoverdracht.school.overdracht;

import java.util.Optional;
import nl.warmeoverdracht.access.Partij;

/**
 * Who did something: a party, and the role of the person or system; no person's name.
 *
 * @param rol empty when it came from the other side or happened by itself
 */
public record Door(Partij partij, Optional<String> rol) {

  /** The party as a whole, without a role. */
  public static Door partij(Partij partij) {
    return new Door(partij, Optional.empty());
  }

  /** Somebody of the party in this role. */
  public static Door rol(Partij partij, String rol) {
    return new Door(partij, Optional.of(rol));
  }
}
