package nl.warmeoverdracht.school.rechten;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Kalender;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.school.rechten.Kennisgevingen.Openstaand;

/**
 * Does what a notice asks of us, the source, and says so. What was done and the answer are one
 * transaction under the lock on the pupil; the answer is sent after it, and again until it arrives,
 * so a crash in between loses nothing. What cannot be decided by rules is left to people: it stays
 * open, and when they do not answer in time it is late for everybody to see.
 */
@ApplicationScoped
public class KennisgevingAfhandelen {

  private final Rechtendienst dienst;
  private final Kennisgevingen kennisgevingen;
  private final Leerlingregister register;
  private final Bewaargronden bewaargronden;
  private final PartijTransacties transacties;
  private final Clock klok;

  KennisgevingAfhandelen(
      Rechtendienst dienst,
      Kennisgevingen kennisgevingen,
      Leerlingregister register,
      Bewaargronden bewaargronden,
      PartijTransacties transacties,
      Clock klok) {
    this.dienst = dienst;
    this.kennisgevingen = kennisgevingen;
    this.register = register;
    this.bewaargronden = bewaargronden;
    this.transacties = transacties;
    this.klok = klok;
  }

  /** Handles one notice; fails, and leaves it for later, when the consent service is away. */
  public Uni<Void> handelAf(Openstaand openstaand) {
    return dienst
        .haal(openstaand.kennisgevingId())
        .map(gevraagd -> gevraagd.filter(kennisgeving -> !kennisgeving.beantwoord()))
        .chain(
            gevraagd ->
                gevraagd
                    .map(kennisgeving -> beantwoord(openstaand, kennisgeving))
                    .orElseGet(() -> kennisgevingen.klaar(openstaand.kennisgevingId())));
  }

  private Uni<Void> beantwoord(Openstaand openstaand, Kennisgeving kennisgeving) {
    return transacties
        .hibernate(openstaand.partij(), tx -> eenmaal(tx, kennisgeving))
        .chain(
            antwoord ->
                antwoord
                    .map(gegeven -> bevestig(kennisgeving, gegeven))
                    .orElseGet(() -> kennisgevingen.stelUit(kennisgeving.id())));
  }

  private Uni<Void> bevestig(Kennisgeving kennisgeving, Antwoord antwoord) {
    return dienst
        .bevestig(kennisgeving.id(), antwoord)
        .chain(() -> kennisgevingen.klaar(kennisgeving.id()));
  }

  private Uni<Optional<Antwoord>> eenmaal(UnitOfWork.Hibernate tx, Kennisgeving kennisgeving) {
    return register
        .vergrendel(tx, kennisgeving.leerlingId())
        .chain(
            leerling ->
                kennisgevingen
                    .antwoord(tx, kennisgeving.id())
                    .chain(
                        eerder ->
                            eerder.isPresent()
                                ? Uni.createFrom().item(eerder)
                                : doe(tx, kennisgeving, leerling)));
  }

  private Uni<Optional<Antwoord>> doe(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Optional<Leerling> gevonden) {
    Uni<Optional<Antwoord>> antwoord =
        gevonden
            .map(
                leerling ->
                    switch (kennisgeving.soort()) {
                      case WISSING -> wis(tx, kennisgeving, leerling);
                      case RECTIFICATIE -> aanMensen();
                    })
            .orElseGet(() -> Uni.createFrom().item(Optional.of(nietsGehad(kennisgeving.soort()))));
    return antwoord.call(
        gegeven ->
            gegeven
                .map(een -> kennisgevingen.bewaar(tx, kennisgeving, een))
                .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private static Antwoord nietsGehad(Soort soort) {
    return Antwoord.zonderGrond(
        soort == Soort.RECTIFICATIE ? Antwoord.GECORRIGEERD : Antwoord.VERWIJDERD, Set.of());
  }

  /**
   * Only people know whether what was wrong is right now: that something of the file changed does
   * not show it. Whoever corrected it says so to the consent service himself.
   */
  private static Uni<Optional<Antwoord>> aanMensen() {
    return Uni.createFrom().item(Optional.empty());
  }

  private Uni<Optional<Antwoord>> wis(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Leerling leerling) {
    Optional<Wisplan> plan =
        Wisplan.maak(leerling, kennisgeving.categorieen(), Kalender.vandaag(klok), bewaargronden);
    return plan.map(Wisplan::weg)
        .filter(weg -> !weg.isEmpty())
        .map(weg -> register.wis(tx, leerling.id(), weg))
        .orElseGet(() -> Uni.createFrom().voidItem())
        .replaceWith(plan.map(Wisplan::antwoord));
  }
}
