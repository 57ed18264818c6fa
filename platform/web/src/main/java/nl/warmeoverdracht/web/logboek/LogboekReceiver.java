package nl.warmeoverdracht.web.logboek;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

/** Keeps records for good. The service that is the receiver itself has one of its own. */
public interface LogboekReceiver {

  /**
   * Hands over a part of this producer's series.
   *
   * @return the number up to and including which every record is kept; fails when the part was not
   *     taken
   */
  Uni<Long> receive(Part part);

  /**
   * Consecutive records of a series.
   *
   * @param reeks id of the series: one per producer's database
   * @param from number of the first record
   * @param body as {@code contracts/api/consent.yaml} has it
   */
  record Part(java.util.UUID reeks, long from, JsonNode body) {}
}
