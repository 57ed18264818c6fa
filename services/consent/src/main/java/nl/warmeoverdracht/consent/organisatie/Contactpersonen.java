package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Whom the operator may call at an organisation: personal data of staff, kept encrypted, never in
 * an event. Row-level security shows them to the operator and to the organisation itself.
 */
public interface Contactpersonen {

  /** Somebody at an organisation, with business data only. */
  record Contactpersoon(String naam, String functie, String email, String telefoon) {
    @Override
    public String toString() {
      return "Contactpersoon[redacted]";
    }
  }

  /**
   * The list of one organisation.
   *
   * @param versie 0 until it was filled in for the first time
   */
  record Lijst(List<Contactpersoon> contactpersonen, long versie) {
    /** Nothing was filled in yet. */
    public static final Lijst LEEG = new Lijst(List.of(), 0);

    public Lijst {
      contactpersonen = List.copyOf(contactpersonen);
    }
  }

  /** The list as this reader may see it. */
  Uni<Optional<Lijst>> vind(Partij lezer, Oin oin);

  /** Replaces the list if it still has that version; empty when it has another one. */
  Uni<Optional<Lijst>> vervang(UnitOfWork.Hibernate tx, Oin oin, Lijst gezien, Instant nu);
}
