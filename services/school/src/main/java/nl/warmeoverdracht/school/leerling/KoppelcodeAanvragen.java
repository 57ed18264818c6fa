package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Koppelcodedienst.Koppelcode;

/** Asks a code for a pupil or his parent; of an adult no more is told than that he is one. */
@ApplicationScoped
public class KoppelcodeAanvragen {

  private static final int VOLWASSEN = 18;

  private final Koppelcodedienst codes;
  private final Clock klok;

  KoppelcodeAanvragen(Koppelcodedienst codes, Clock klok) {
    this.codes = codes;
    this.klok = klok;
  }

  /** The code, or the objection of the consent service. */
  public Uni<Decision<Koppelcode>> vraag(
      Partij houder, Leerling leerling, String hoedanigheid, String opdracht) {
    LocalDate gisteren = Kalender.vandaag(klok).minusDays(1);
    LocalDate achttien = leerling.geboortedatum().plusYears(VOLWASSEN);
    return codes.maak(
        houder,
        leerling.id(),
        hoedanigheid,
        achttien.isAfter(gisteren) ? achttien : gisteren,
        opdracht);
  }
}
