package nl.warmeoverdracht.consent.rechten;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/**
 * Somebody used a right towards a holder.
 *
 * @param houder who holds the data that it is about: the source
 * @param betrokkeneId that holder's own id of the person
 * @param akkoordId the declaration that withdraws, on a withdrawal
 * @param categorieen what was named; empty on a withdrawal of all that rests on the agreement
 * @param uiterlijkTijdstip until when everybody has time to answer
 */
public record Verzoek(
    UUID id,
    Partij houder,
    UUID betrokkeneId,
    Verzoeksoort soort,
    Optional<UUID> akkoordId,
    Set<Categorie> categorieen,
    GegevenDoor ingediendDoor,
    Instant ingediendTijdstip,
    Instant uiterlijkTijdstip) {

  public Verzoek {
    categorieen = Set.copyOf(categorieen);
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "Verzoek[" + id + "]";
  }
}
