package nl.warmeoverdracht.consent.persoonsverzoek;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Antwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Beantwoord;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/** Records the holder's answer to a request. */
@ApplicationScoped
public class VerzoekBeantwoorden {

  private final Persoonsverzoeken verzoeken;
  private final Clock clock;

  VerzoekBeantwoorden(Persoonsverzoeken verzoeken, Clock clock) {
    this.verzoeken = verzoeken;
    this.clock = clock;
  }

  /**
   * Records in the transaction given, which is the holder's; empty when there is no such request.
   */
  public Uni<Optional<Decision<Beantwoord>>> beantwoord(
      UnitOfWork.Sql tx, UUID id, String tekst, Optional<Uitkomst> uitkomst) {
    Antwoord antwoord =
        new Antwoord(tekst, uitkomst, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return verzoeken
        .vergrendel(tx, id)
        .chain(
            verzoek ->
                verzoek
                    .map(was -> bewaar(tx, was.beantwoord(antwoord)).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Decision<Beantwoord>> bewaar(UnitOfWork.Sql tx, Decision<Beantwoord> besluit) {
    return switch (besluit) {
      case Decision.Accepted<Beantwoord>(Beantwoord nu) ->
          verzoeken.bewaar(tx, nu).replaceWith(besluit);
      case Decision.Rejected<Beantwoord>(List<Bezwaar> _) -> Uni.createFrom().item(besluit);
    };
  }
}
