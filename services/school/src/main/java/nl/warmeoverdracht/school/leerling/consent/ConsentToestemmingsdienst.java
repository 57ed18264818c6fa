package nl.warmeoverdracht.school.leerling.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.leerling.Toestemmingsdienst;
import nl.warmeoverdracht.school.leerling.VastgelegdAkkoord;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import nl.warmeoverdracht.web.problem.Problems;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells the consent service over HTTP, with this service's own token. */
@ApplicationScoped
class ConsentToestemmingsdienst implements Toestemmingsdienst {

  private static final String DIENST = "consent";
  private static final int CONFLICT = 409;

  private final AkkoordenClient client;
  private final IntrekkingenClient intrekkingen;

  ConsentToestemmingsdienst(
      @RestClient AkkoordenClient client, @RestClient IntrekkingenClient intrekkingen) {
    this.client = client;
    this.intrekkingen = intrekkingen;
  }

  @Override
  public Uni<Void> meld(
      Partij houder, VastgelegdAkkoord akkoord, int leeftijd, Optional<LocalDate> wordtAchttienOp) {
    return gemeld(
        client.meld(akkoord.id(), AkkoordMelding.van(houder, akkoord, leeftijd, wordtAchttienOp)));
  }

  @Override
  public Uni<Void> meldEinde(Partij houder, VastgelegdAkkoord akkoord, int leeftijd) {
    return gemeld(
        intrekkingen.meld(
            akkoord.id(), AkkoordMelding.van(houder, akkoord, leeftijd, Optional.empty())));
  }

  private static Uni<Void> gemeld(Uni<Void> melding) {
    return ServiceCalls.to(DIENST, melding)
        .onFailure(ConsentToestemmingsdienst::isAnderAkkoord)
        .transform(failure -> Problems.onverwerkbaar(List.of(sleutelAlGebruikt())));
  }

  /** Its id follows from the key, so another declaration under it is another use of the key. */
  private static boolean isAnderAkkoord(Throwable failure) {
    return failure instanceof DienstWeigert weigert && weigert.status() == CONFLICT;
  }

  private static Bezwaar sleutelAlGebruikt() {
    return Bezwaar.opVeld(
        "Idempotency-Key",
        "sleutel-al-gebruikt",
        "Deze sleutel is al gebruikt voor een ander akkoord.",
        "Kies voor elke opdracht een nieuwe sleutel.");
  }
}
