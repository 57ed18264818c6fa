package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.warmeoverdracht.access.PartijTransacties;

/** What is parked and why, for the operator. */
@ApplicationScoped
public class Parkeerplaats {

  /** The most events that one page shows. */
  public static final int MAX_LIMIET = 200;

  private static final String OVERZICHT =
      """
      select volgnummer, topic, sleutel, coalesce(id, ''), coalesce(type, ''), reden_code, reden,
        geparkeerd_op
      from parkeerplaats where volgnummer > $1 order by volgnummer limit $2
      """;

  private final PartijTransacties transactions;

  Parkeerplaats(PartijTransacties transactions) {
    this.transactions = transactions;
  }

  /**
   * A parked event, without its content.
   *
   * @param volgnummer order of parking; name it to skip the event
   * @param id of the event; empty when it could not be read
   * @param type of the event; empty when it could not be read
   */
  public record GeparkeerdeGebeurtenis(
      long volgnummer,
      String topic,
      String sleutel,
      String id,
      String type,
      String redenCode,
      String reden,
      Instant geparkeerdOp) {}

  /** The parked events after the number given, at most {@link #MAX_LIMIET}, in order. */
  public Uni<List<GeparkeerdeGebeurtenis>> overzicht(long na, int limiet) {
    int bounded = Math.clamp(limiet, 1, MAX_LIMIET);
    return transactions
        .technisch(tx -> tx.query(OVERZICHT, na, bounded))
        .map(rows -> rows.stream().map(Parkeerplaats::gebeurtenis).toList());
  }

  private static GeparkeerdeGebeurtenis gebeurtenis(Object[] row) {
    return new GeparkeerdeGebeurtenis(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        ((OffsetDateTime) row[7]).toInstant());
  }
}
