package nl.warmeoverdracht.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * One service as a real client calls it: over HTTP, with the caller's own token, retrying what a
 * restart or outage interrupts. Retries are safe because every change carries an Idempotency-Key.
 */
final class Api {

  private static final Set<Integer> TIJDELIJK = Set.of(502, 503, 504);
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  private final HttpClient http;
  private final URI basis;
  private final Tokens tokens;

  Api(HttpClient http, URI basis, Tokens tokens) {
    this.http = http;
    this.basis = basis;
    this.tokens = tokens;
  }

  Antwoord haal(String client, String pad) {
    return roepAan(client, verzoek(pad).GET());
  }

  Antwoord doe(Verzoek verzoek) {
    HttpRequest.Builder builder =
        verzoek(verzoek.pad()).method(verzoek.methode(), BodyPublishers.ofString(verzoek.inhoud()));
    if (!verzoek.inhoud().isEmpty()) {
      builder.header("Content-Type", verzoek.inhoudstype());
    }
    verzoek.sleutel().ifPresent(sleutel -> builder.header("Idempotency-Key", sleutel));
    verzoek.versie().ifPresent(versie -> builder.header("If-Match", versie));
    return roepAan(verzoek.client(), builder);
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(basis + pad)).timeout(TIMEOUT);
  }

  private Antwoord roepAan(String client, HttpRequest.Builder builder) {
    Herhaling herhaling = new Herhaling("een antwoord van " + basis);
    while (true) {
      try {
        HttpRequest request =
            builder.setHeader("Authorization", "Bearer " + tokens.voor(client)).build();
        Antwoord antwoord = antwoord(http.send(request, BodyHandlers.ofString()));
        if (!TIJDELIJK.contains(antwoord.status())) {
          return antwoord;
        }
        herhaling.wacht("status " + antwoord.status());
      } catch (IOException e) {
        herhaling.wacht(e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DemoFout("onderbroken", e);
      }
    }
  }

  private static Antwoord antwoord(HttpResponse<String> response) {
    return new Antwoord(
        response.statusCode(), response.headers().firstValue("ETag"), Json.lees(response.body()));
  }
}
