package nl.warmeoverdracht.municipality.overdracht.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The decisions of the consent service; see {@code contracts/api/consent.yaml}. */
@Path("/v1/verstrekkingsbesluiten")
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
interface ConsentClient {

  record PartijJson(String oin, String taak) {
    static PartijJson van(Partij partij) {
      return new PartijJson(partij.oin().waarde(), partij.taak().code());
    }
  }

  record Vraag(
      UUID besluitId,
      PartijJson houder,
      PartijJson ontvanger,
      UUID overdrachtId,
      UUID betrokkeneId,
      String fase,
      List<String> categorieen,
      Map<String, Object> feiten) {}

  @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
  record Besluit(
      UUID besluitId,
      Instant genomenTijdstip,
      Instant vervaltTijdstip,
      List<Categoriebesluit> perCategorie) {}

  @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
  record Categoriebesluit(String categorie, String uitkomst) {}

  @POST
  Uni<Besluit> neem(@HeaderParam("Idempotency-Key") String sleutel, Vraag vraag);
}
