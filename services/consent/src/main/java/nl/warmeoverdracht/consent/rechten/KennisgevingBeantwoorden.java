package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Records what a receiver did. The same again changes nothing. A receiver that passed the data on
 * names its own id of the person, and then its receivers are asked too.
 */
@ApplicationScoped
public class KennisgevingBeantwoorden {

  /** What came of it. */
  public sealed interface Uitslag {}

  /** Recorded, now or before. */
  public record Vastgelegd(Kennisgeving kennisgeving) implements Uitslag {}

  /** Something else was answered before; nothing changed. */
  public record AndersBeantwoord(Bezwaar bezwaar) implements Uitslag {}

  /** The answer cannot be right; nothing changed. */
  public record Onjuist(List<Bezwaar> bezwaren) implements Uitslag {}

  /** This party was not asked. */
  public record Onbekend() implements Uitslag {}

  private final Rechten rechten;
  private final RechtenBerichten berichten;
  private final Rechtenmeter meter;
  private final UuidV7 ids;
  private final Clock clock;

  KennisgevingBeantwoorden(
      Rechten rechten, RechtenBerichten berichten, Rechtenmeter meter, UuidV7 ids, Clock clock) {
    this.rechten = rechten;
    this.berichten = berichten;
    this.meter = meter;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records in the transaction given, which is the receiver's.
   *
   * @param eigenBetrokkeneId the receiver's own id of the person, when it passed the data on
   */
  public Uni<Uitslag> beantwoord(
      UnitOfWork.Sql tx,
      UUID kennisgevingId,
      Bevestiging bevestiging,
      Optional<UUID> eigenBetrokkeneId) {
    return rechten
        .vergrendel(tx, kennisgevingId)
        .chain(
            gevonden ->
                gevonden
                    .map(was -> beoordeel(tx, was, bevestiging, eigenBetrokkeneId))
                    .orElseGet(() -> Uni.createFrom().item(new Onbekend())));
  }

  private Uni<Uitslag> beoordeel(
      UnitOfWork.Sql tx, Kennisgeving was, Bevestiging bevestiging, Optional<UUID> eigen) {
    List<Bezwaar> bezwaren = BevestigingRegels.bezwaren(was, bevestiging);
    if (!bezwaren.isEmpty()) {
      return Uni.createFrom().item(new Onjuist(bezwaren));
    }
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return BevestigingRegels.verwerk(was, bevestiging, nu)
        .map(
            wordt ->
                bewaar(tx, was, wordt)
                    .chain(() -> geefDoor(tx, wordt, eigen, nu))
                    .<Uitslag>replaceWith(new Vastgelegd(wordt)))
        .orElseGet(() -> Uni.createFrom().item(new AndersBeantwoord(alBeantwoord())));
  }

  private Uni<Void> bewaar(UnitOfWork.Sql tx, Kennisgeving was, Kennisgeving wordt) {
    if (wordt == was) {
      return Uni.createFrom().voidItem();
    }
    tx.afterCommit(() -> meter.bereikt(wordt.soort(), wordt.toestand()));
    return rechten.bewaar(tx, wordt);
  }

  private Uni<Void> geefDoor(
      UnitOfWork.Sql tx, Kennisgeving via, Optional<UUID> eigenBetrokkeneId, Instant nu) {
    return eigenBetrokkeneId
        .map(
            betrokkeneId ->
                rechten
                    .ontvangsten(tx, betrokkeneId)
                    .map(ontvangsten -> new Geadresseerden(ids).door(via, ontvangsten, nu))
                    .chain(verder -> rechten.voegToe(tx, verder))
                    .chain(nieuw -> berichten.gevraagd(tx, nieuw)))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private static Bezwaar alBeantwoord() {
    return Bezwaar.van(
        "al-beantwoord",
        "Hierop is al iets anders geantwoord.",
        "Lees de kennisgeving; alleen wat is bevroren kan daarna nog worden verwijderd.");
  }
}
