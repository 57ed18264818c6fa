package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.warmeoverdracht.access.PartijTransacties;

/**
 * Answers what would be decided now. It decides nothing and writes nothing, so nothing may leave on
 * it.
 */
@ApplicationScoped
public class BesluitProberen {

  private final PartijTransacties transacties;
  private final Oordelen oordelen;
  private final Clock clock;

  BesluitProberen(PartijTransacties transacties, Oordelen oordelen, Clock clock) {
    this.transacties = transacties;
    this.oordelen = oordelen;
    this.clock = clock;
  }

  /** What the decision on this question would be, per category. */
  public Uni<List<Categoriebesluit>> probeer(Verstrekkingsvraag vraag) {
    return transacties
        .sql(vraag.houder(), tx -> oordelen.oordeel(tx, vraag, clock.instant()))
        .map(Oordelen.Oordeel::perCategorie);
  }
}
