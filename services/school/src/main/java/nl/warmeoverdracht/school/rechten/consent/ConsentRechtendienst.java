package nl.warmeoverdracht.school.rechten.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.rechten.Antwoord;
import nl.warmeoverdracht.school.rechten.Kennisgeving;
import nl.warmeoverdracht.school.rechten.Rechtendienst;
import nl.warmeoverdracht.school.rechten.Soort;
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
  public Uni<Optional<Kennisgeving>> haal(UUID kennisgevingId) {
    return ServiceCalls.to(CONSENT, consent.haal(kennisgevingId))
        .map(
            json ->
                Soort.metCode(json.soort())
                    .filter(soort -> json.betrokkeneId() != null)
                    .map(
                        soort ->
                            new Kennisgeving(
                                json.kennisgevingId(),
                                soort,
                                json.betrokkeneId(),
                                json.categorieen(),
                                json.beantwoordTijdstip() != null)));
  }

  @Override
  public Uni<Void> bevestig(UUID kennisgevingId, Antwoord antwoord) {
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
                antwoord.uitzondering())));
  }
}
