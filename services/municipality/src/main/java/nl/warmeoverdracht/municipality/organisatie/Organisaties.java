package nl.warmeoverdracht.municipality.organisatie;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Organisations: their names, so that people read a name and no number, and who took over. */
public interface Organisaties {

  /** The names that are known of these organisations; at most 200 are asked at once. */
  Uni<Map<Oin, String>> namen(UnitOfWork tx, Collection<Oin> oins);

  /** Keeps what was announced, unless something newer was kept already. */
  Uni<Void> bewaar(UnitOfWork tx, Organisatie organisatie, long volgnummer);

  /** Whether the other party went up in this one, directly or in steps, today or before. */
  Uni<Boolean> isOpvolger(UnitOfWork tx, Partij opvolger, Partij andere);
}
