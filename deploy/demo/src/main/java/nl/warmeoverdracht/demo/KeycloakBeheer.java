package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.StackAccess;
import nl.warmeoverdracht.devstack.keycloak.ClientRepresentations;

/**
 * Registers a party that the realm does not know: its group, and a client of its own whose service
 * account is a member of that group. Every step may be repeated.
 */
final class KeycloakBeheer {

  private static final String BEHEER = "beheer-platform";
  private static final int BESTAAT_AL = 409;

  private final StackAccess stack;
  private final Tokens tokens;
  private final String admin;
  private final HttpClient http = HttpClient.newHttpClient();

  KeycloakBeheer(StackAccess stack, Tokens tokens) {
    this.stack = stack;
    this.tokens = tokens;
    this.admin = stack.issuer().replace("/realms/", "/admin/realms/");
  }

  /** Registers the party; false when it had its client already. */
  boolean registreer(Partijnaam partij) {
    boolean nieuw =
        doe(
                "POST",
                "/clients",
                ClientRepresentations.confidential(
                    partij.client(), stack.keys().jwks(partij.client())))
            != BESTAAT_AL;
    String clientId = eerste("/clients?clientId=" + partij.client());
    String account = haal("/clients/" + clientId + "/service-account-user").path("id").asText();
    doe("PUT", "/users/" + account + "/groups/" + groep(partij), Map.of());
    JsonNode rol = haal("/roles/systeem");
    doe("POST", "/users/" + account + "/role-mappings/realm", List.of(rol));
    return nieuw;
  }

  private String groep(Partijnaam partij) {
    doe("POST", "/groups", Map.of("name", partij.oin()));
    String organisatie = eerste("/groups?exact=true&search=" + partij.oin());
    doe(
        "POST",
        "/groups/" + organisatie + "/children",
        Map.of(
            "name",
            partij.taak(),
            "attributes",
            Map.of("oin", List.of(partij.oin()), "taak", List.of(partij.taak()))));
    for (JsonNode kind : haal("/groups/" + organisatie + "/children")) {
      if (kind.path("name").asText().equals(partij.taak())) {
        return kind.path("id").asText();
      }
    }
    throw new DemoFout("Keycloak heeft geen groep voor " + partij);
  }

  private String eerste(String pad) {
    return haal(pad).path(0).path("id").asText();
  }

  private JsonNode haal(String pad) {
    return Json.lees(stuur(verzoek(pad).GET().build()).body());
  }

  private int doe(String methode, String pad, Object inhoud) {
    HttpRequest request =
        verzoek(pad)
            .header("Content-Type", "application/json")
            .method(methode, BodyPublishers.ofString(Json.schrijf(inhoud)))
            .build();
    return stuur(request).statusCode();
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(admin + pad))
        .header("Authorization", "Bearer " + tokens.voor(BEHEER));
  }

  private HttpResponse<String> stuur(HttpRequest request) {
    try {
      HttpResponse<String> antwoord = http.send(request, BodyHandlers.ofString());
      if (antwoord.statusCode() >= 400 && antwoord.statusCode() != BESTAAT_AL) {
        throw new DemoFout(
            "Keycloak weigert "
                + request.method()
                + " "
                + request.uri().getPath()
                + " met "
                + antwoord.statusCode());
      }
      return antwoord;
    } catch (IOException e) {
      throw new DemoFout("Keycloak antwoordt niet", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFout("onderbroken", e);
    }
  }
}
