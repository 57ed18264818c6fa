package nl.warmeoverdracht.school.verstrekking.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import nl.warmeoverdracht.school.verstrekking.Besluitvraag;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluit;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluiten;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks the consent service. Whatever goes wrong there, also a refusal of our question as such, is
 * no decision: the caller gets 503 and nothing leaves (invariant 1).
 */
@ApplicationScoped
class ConsentVerstrekkingsbesluiten implements Verstrekkingsbesluiten {

  private static final String CONSENT = "consent";

  private final ConsentClient consent;
  private final Clock klok;

  ConsentVerstrekkingsbesluiten(@RestClient ConsentClient consent, Clock klok) {
    this.consent = consent;
    this.klok = klok;
  }

  @Override
  public Uni<Verstrekkingsbesluit> vraag(Besluitvraag vraag) {
    Instant gevraagd = klok.instant();
    return ServiceCalls.to(
            CONSENT, consent.vraag(vraag.besluitId().toString(), BesluitJson.VraagJson.van(vraag)))
        .onFailure(DienstWeigert.class)
        .transform(weigert -> new DienstNietBeschikbaar(CONSENT, weigert))
        .map(antwoord -> antwoord.besluit(gevraagd));
  }
}
