package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.toezicht.Regelregister.Regelversie;

/** Who signed for which text of a rule; append-only. */
public interface Beoordelingen {

  /** That an officer signed for exactly this text. */
  record Beoordeling(String grondslagId, int versie, String hash, Partij door, Instant tijdstip) {
    /** Whether it is about this text. */
    boolean over(Regelversie regel) {
      return grondslagId.equals(regel.id())
          && versie == regel.versie()
          && hash.equals(regel.hash());
    }
  }

  /** Signs; whoever signed first counts. */
  Uni<Void> voegToe(UnitOfWork tx, Beoordeling beoordeling, String onderwerp);

  /** All of them; there are as many as rules that were signed for. */
  Uni<List<Beoordeling>> alle();
}
