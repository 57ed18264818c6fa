package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/** Answers a question of the receiver, once. */
@ApplicationScoped
public class VraagBeantwoorden {

  /** Code of the objection that there is no such question; HTTP answers it with 404. */
  public static final String VRAAG_ONBEKEND = "vraag-onbekend";

  /** Code of the objection that there is an answer already; HTTP answers it with 409. */
  public static final String AL_BEANTWOORD = "al-beantwoord";

  private final Overgang overgang;
  private final Vragen vragen;
  private final Clock klok;

  VraagBeantwoorden(Overgang overgang, Vragen vragen, Clock klok) {
    this.overgang = overgang;
    this.vragen = vragen;
    this.klok = klok;
  }

  /** Stores the answer and tells the receiver; in the sender's own transaction. */
  public Uni<Uitkomst> beantwoord(
      UnitOfWork tx, UUID overdrachtId, UUID vraagId, String tekst, Door door) {
    return overgang.voltrek(
        tx,
        overdrachtId,
        OptionalLong.empty(),
        was ->
            vragen
                .vind(tx, overdrachtId, vraagId)
                .chain(vraag -> beslis(tx, was.overdracht(), vraag, tekst, door)));
  }

  private Uni<Decision<Besluit>> beslis(
      UnitOfWork tx, Overdracht overdracht, Optional<Vraag> gevonden, String tekst, Door door) {
    Optional<Bezwaar> bezwaar = bezwaar(overdracht, gevonden);
    if (bezwaar.isPresent()) {
      return Uni.createFrom().item(Decision.reject(bezwaar.get()));
    }
    Vraag vraag = gevonden.orElseThrow();
    Instant nu = klok.instant();
    return vragen
        .beantwoord(tx, vraag.overdrachtId(), vraag.id(), new Vraag.Antwoord(tekst, nu))
        .replaceWith(
            Decision.accept(
                Besluit.van(
                    overdracht,
                    new OverdrachtGebeurtenis.VraagBeantwoord(
                        nu, door, overdracht.aanbodVersie(), vraag.id()))));
  }

  private static Optional<Bezwaar> bezwaar(Overdracht overdracht, Optional<Vraag> vraag) {
    if (vraag.isEmpty()) {
      return Optional.of(
          Bezwaar.van(VRAAG_ONBEKEND, "Deze vraag is er niet.", "Controleer het adres."));
    }
    if (vraag.get().antwoord().isPresent()) {
      return Optional.of(
          Bezwaar.van(AL_BEANTWOORD, "Deze vraag is al beantwoord.", "Haal de vragen opnieuw op."));
    }
    // After withdrawal nothing more goes to the receiver (invariant 2).
    return overdracht instanceof Overdracht.Ingetrokken
        ? Optional.of(
            Bezwaar.van(
                Beslissingen.VERKEERDE_TOESTAND,
                "De overdracht is ingetrokken; er gaat niets meer naar de ontvanger.",
                "Maak zo nodig een nieuwe overdracht."))
        : Optional.empty();
  }
}
