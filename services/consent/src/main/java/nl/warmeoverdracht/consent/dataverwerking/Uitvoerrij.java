package nl.warmeoverdracht.consent.dataverwerking;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What still has to be exported, in the order of each series. */
public interface Uitvoerrij {

  /** The series that have something, at most a hundred. */
  Uni<List<UUID>> reeksen();

  /** The next records of a series, at most two hundred. */
  Uni<List<Dataverwerkingen.Ontvangen>> volgende(UUID reeksId);

  /** The collector has everything up to and including this number. */
  Uni<Void> uitgevoerd(UUID reeksId, long volgnummer);
}
