package nl.warmeoverdracht.municipality.organisatie;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;

/** The names of organisations, so that people read a name and not a number. Public data. */
public interface Organisaties {

  /** The names that are known of these organisations; at most 200 are asked at once. */
  Uni<Map<Oin, String>> namen(UnitOfWork tx, Collection<Oin> oins);

  /** Keeps the name; the last one counts. */
  Uni<Void> bewaar(UnitOfWork tx, Oin oin, String naam);
}
