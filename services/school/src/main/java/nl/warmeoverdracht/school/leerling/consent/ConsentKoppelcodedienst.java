package nl.warmeoverdracht.school.leerling.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Koppelcodedienst;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the consent service over HTTP, with this service's own token. */
@ApplicationScoped
class ConsentKoppelcodedienst implements Koppelcodedienst {

  private static final String DIENST = "consent";
  private static final int ONVERWERKBAAR = 422;

  private final KoppelcodeClient client;

  ConsentKoppelcodedienst(@RestClient KoppelcodeClient client) {
    this.client = client;
  }

  @Override
  public Uni<Decision<Koppelcode>> maak(
      Partij houder,
      UUID leerlingId,
      String hoedanigheid,
      LocalDate wordtAchttienOp,
      String opdracht) {
    AkkoordMelding.Houder partij =
        new AkkoordMelding.Houder(houder.oin().waarde(), houder.taak().code());
    KoppelcodeClient.Vraag vraag =
        new KoppelcodeClient.Vraag(partij, leerlingId, hoedanigheid, wordtAchttienOp);
    return ServiceCalls.to(DIENST, client.maak(opdracht, vraag))
        .map(ConsentKoppelcodedienst::koppelcode)
        .onFailure(ConsentKoppelcodedienst::isNietMogelijk)
        .recoverWithItem(() -> Decision.reject(nietMogelijk()));
  }

  private static Decision<Koppelcode> koppelcode(KoppelcodeClient.Antwoord antwoord) {
    return Decision.accept(
        new Koppelcode(antwoord.code(), antwoord.hoedanigheid(), antwoord.vervaltTijdstip()));
  }

  private static boolean isNietMogelijk(Throwable failure) {
    return failure instanceof DienstWeigert weigert && weigert.status() == ONVERWERKBAAR;
  }

  private static Bezwaar nietMogelijk() {
    return Bezwaar.opVeld(
        "/hoedanigheid",
        "geen-koppelcode",
        "Voor iemand van deze leeftijd kan deze code niet, of de sleutel is al gebruikt.",
        "Vanaf twaalf krijgt de jongere zelf een code, tot achttien een ouder; kies een nieuwe"
            + " sleutel.");
  }
}
