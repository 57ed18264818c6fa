package nl.warmeoverdracht.beheer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A service as an operator calls it. */
final class Dienst {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int NIET_GEVONDEN = 404;
  private static final int SERVERFOUT = 500;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Aansluiting aansluiting;

  Dienst(Aansluiting aansluiting) {
    this.aansluiting = aansluiting;
  }

  /** What a service answered, with the version it named. */
  record Antwoord(int status, Optional<String> versie, JsonNode inhoud) {}

  /** What is there; empty when it is not. */
  Optional<Antwoord> zoek(String pad) {
    Antwoord antwoord = stuur("GET", pad, null, Optional.empty());
    return antwoord.status() == NIET_GEVONDEN ? Optional.empty() : Optional.of(gelukt(antwoord));
  }

  /** What is there; refused when it is not. */
  Antwoord haal(String pad) {
    return gelukt(stuur("GET", pad, null, Optional.empty()));
  }

  /** Changes something on the version that was seen. */
  Antwoord wijzig(String methode, String pad, JsonNode inhoud, Optional<String> versie) {
    return gelukt(stuur(methode, pad, inhoud, versie));
  }

  private Antwoord stuur(String methode, String pad, JsonNode inhoud, Optional<String> versie) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(aansluiting.adres() + pad))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + aansluiting.token())
            .method(
                methode,
                inhoud == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(inhoud.toString()));
    if (inhoud != null) {
      verzoek.header("Content-Type", "application/json");
    }
    if (methode.equals("POST")) {
      verzoek.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    versie.ifPresent(etag -> verzoek.header("If-Match", etag));
    try {
      HttpResponse<String> antwoord = http.send(verzoek.build(), BodyHandlers.ofString());
      return new Antwoord(
          antwoord.statusCode(),
          antwoord.headers().firstValue("ETag"),
          JSON.readTree(antwoord.body().isBlank() ? "{}" : antwoord.body()));
    } catch (IOException e) {
      throw new BeheerFout(
          BeheerFout.ONBEREIKBAAR, "De dienst op " + aansluiting.adres() + " antwoordt niet.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BeheerFout(BeheerFout.ONBEREIKBAAR, "Onderbroken.", e);
    }
  }

  private static Antwoord gelukt(Antwoord antwoord) {
    if (antwoord.status() < 300) {
      return antwoord;
    }
    int status = antwoord.status() >= SERVERFOUT ? BeheerFout.ONBEREIKBAAR : BeheerFout.GEWEIGERD;
    throw new BeheerFout(status, Uitvoer.bezwaren(antwoord.inhoud()));
  }
}
