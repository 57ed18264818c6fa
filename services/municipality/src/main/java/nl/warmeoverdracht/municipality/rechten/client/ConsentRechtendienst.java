package nl.warmeoverdracht.municipality.rechten.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.municipality.rechten.Antwoord;
import nl.warmeoverdracht.municipality.rechten.Kennisgeving;
import nl.warmeoverdracht.municipality.rechten.Rechtendienst;
import nl.warmeoverdracht.municipality.rechten.Soort;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Talks with the consent service over HTTP, with this service's own token. */
@ApplicationScoped
class ConsentRechtendienst implements Rechtendienst {

  private static final String CONSENT = "consent";

  private final RechtenClient consent;

  ConsentRechtendienst(@RestClient RechtenClient consent) {
    this.consent = consent;
  }

  @Override
  public Uni<Kennisgeving> haal(UUID kennisgevingId) {
    return ServiceCalls.to(CONSENT, consent.haal(kennisgevingId))
        .map(
            json ->
                new Kennisgeving(
                    json.kennisgevingId(),
                    Soort.metCode(json.soort()),
                    json.overdrachtId(),
                    json.categorieen(),
                    json.besluiten()));
  }

  @Override
  public Uni<Void> bevestig(UUID kennisgevingId, Antwoord antwoord, Optional<UUID> betrokkeneId) {
    return ServiceCalls.to(
        CONSENT,
        consent.bevestig(
            kennisgevingId,
            kennisgevingId.toString(),
            new RechtenClient.BevestigingJson(
                antwoord.uitkomst(),
                antwoord.categorieen().stream().sorted().toList(),
                antwoord.behouden().stream().sorted().toList(),
                antwoord.artikel(),
                antwoord.uitzondering(),
                betrokkeneId)));
  }
}
