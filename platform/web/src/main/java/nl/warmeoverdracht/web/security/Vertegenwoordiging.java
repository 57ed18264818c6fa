package nl.warmeoverdracht.web.security;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.Partij;

/**
 * Whether a caller may act for a party that its token does not name, because that party went up in
 * the caller's. A service whose contract has the query parameter {@code namens} has one bean of
 * this type; without one nobody may.
 */
public interface Vertegenwoordiging {

  /** Whether the caller's party acts for the other one today. Runs on the event loop. */
  Uni<Boolean> handeltNamens(Partij beller, Partij andere);
}
