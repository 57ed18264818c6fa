package nl.warmeoverdracht.consent.dataverwerking;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Consecutive records of one producer.
 *
 * @param reeksId the series: one per producer's database
 * @param bron which service
 * @param afzender the caller's client id; a series stays with its first
 * @param verwerkingen at least one, numbered without gaps
 */
public record Reeksdeel(
    UUID reeksId, String bron, String afzender, List<Dataverwerking> verwerkingen) {

  public Reeksdeel {
    verwerkingen = List.copyOf(verwerkingen);
  }

  /** Whether the numbers follow each other from this one. */
  public boolean sluitAanOp(long vanaf) {
    return IntStream.range(0, verwerkingen.size())
        .allMatch(i -> verwerkingen.get(i).volgnummer() == vanaf + i);
  }

  /** The first number. */
  public long eerste() {
    return verwerkingen.getFirst().volgnummer();
  }

  /** The last number. */
  public long laatste() {
    return verwerkingen.getLast().volgnummer();
  }
}
