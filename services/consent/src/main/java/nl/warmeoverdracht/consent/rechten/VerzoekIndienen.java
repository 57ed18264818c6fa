package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Betrokkeneslot;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Records that somebody uses a right, and tells everybody who must act: request, notices and events
 * in one transaction.
 */
@ApplicationScoped
public class VerzoekIndienen {

  private final Rechten rechten;
  private final RechtenBerichten berichten;
  private final Akkoordgronden gronden;
  private final Rechtenmeter meter;
  private final UuidV7 ids;
  private final Clock clock;
  private final Duration termijn;

  VerzoekIndienen(
      Rechten rechten,
      RechtenBerichten berichten,
      Akkoordgronden gronden,
      Rechtenmeter meter,
      UuidV7 ids,
      Clock clock,
      RechtenInstellingen instellingen) {
    this.rechten = rechten;
    this.berichten = berichten;
    this.gronden = gronden;
    this.meter = meter;
    this.ids = ids;
    this.clock = clock;
    this.termijn = instellingen.antwoordtermijn();
  }

  /**
   * Records in the transaction given, which is the holder's. It waits for the decisions in flight
   * about this person, so that no receiver is forgotten.
   */
  public Uni<Stand> dienIn(
      UnitOfWork tx, UUID betrokkeneId, Recht recht, GegevenDoor ingediendDoor) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Verzoek verzoek =
        new Verzoek(
            ids.next(),
            tx.partij().orElseThrow(),
            betrokkeneId,
            recht.soort(),
            recht.akkoordId(),
            recht.categorieen(),
            ingediendDoor,
            nu,
            nu.plus(termijn));
    return Betrokkeneslot.alleen(tx, betrokkeneId)
        .chain(() -> rechten.ontvangsten(tx, betrokkeneId))
        .map(ontvangsten -> new Geadresseerden(ids).van(verzoek, recht, ontvangsten, gronden))
        .call(kennisgevingen -> leg(tx, verzoek, kennisgevingen))
        .map(kennisgevingen -> new Stand(verzoek, kennisgevingen));
  }

  private Uni<Void> leg(UnitOfWork tx, Verzoek verzoek, List<Kennisgeving> kennisgevingen) {
    tx.afterCommit(() -> kennisgevingen.forEach(k -> meter.bereikt(k.soort(), Toestand.GEVRAAGD)));
    return rechten
        .voegToe(tx, verzoek, kennisgevingen)
        .chain(() -> berichten.gevraagd(tx, kennisgevingen));
  }
}
