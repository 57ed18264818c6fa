package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;

/** Reads requests and notices; what the reader may not see is not there (row-level security). */
public interface Rechtenarchief {

  /** A request with its notices. */
  record Stand(Verzoek verzoek, List<Kennisgeving> kennisgevingen) {
    public Stand {
      kennisgevingen = List.copyOf(kennisgevingen);
    }
  }

  /** A request to a holder whose task the dienst serves. */
  Uni<Optional<Stand>> verzoekVoorDienst(Set<Taak> taken, UUID verzoekId);

  /** A request that this party may see. */
  Uni<Optional<Stand>> verzoek(Partij lezer, UUID verzoekId);

  /** A notice to a party whose task the dienst serves. */
  Uni<Optional<Kennisgeving>> voorDienst(Set<Taak> taken, UUID kennisgevingId);

  /** A notice that this party may see. */
  Uni<Optional<Kennisgeving>> voorPartij(Partij lezer, UUID kennisgevingId);

  /** At most this many notices after the id given, in the order of their id. */
  Uni<List<Kennisgeving>> bladzijde(Partij lezer, Optional<Toestand> toestand, UUID na, int aantal);
}
