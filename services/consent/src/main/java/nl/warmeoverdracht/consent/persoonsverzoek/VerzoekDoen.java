package nl.warmeoverdracht.consent.persoonsverzoek;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Open;
import nl.warmeoverdracht.kernel.UuidV7;

/** Records what a young person asks of a holder that he is tied to. */
@ApplicationScoped
public class VerzoekDoen {

  private final Persoonsverzoeken verzoeken;
  private final UuidV7 ids;
  private final Clock clock;

  VerzoekDoen(Persoonsverzoeken verzoeken, UuidV7 ids, Clock clock) {
    this.verzoeken = verzoeken;
    this.ids = ids;
    this.clock = clock;
  }

  /** Records in the transaction given, which is the person's. */
  public Uni<Open> doe(UnitOfWork.Sql tx, Koppeling koppeling, Verzoeksoort soort, String tekst) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Open verzoek =
        Persoonsverzoek.nieuw(
            new Persoonsverzoek.Kern(
                ids.next(),
                koppeling.houder(),
                koppeling.betrokkeneId(),
                koppeling.id(),
                soort,
                tekst,
                nu,
                Persoonsverzoek.uiterlijk(Dag.van(nu))));
    return verzoeken.voegToe(tx, verzoek).replaceWith(verzoek);
  }
}
