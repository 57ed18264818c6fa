package nl.warmeoverdracht.consent.uitvoer.houder;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.warmeoverdracht.web.uitvoer.Uitvoervraag;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the municipality service has of a person ({@code contracts/api/municipality.yaml}). */
@RegisterRestClient(configKey = "municipality-uitvoer")
@OidcClientFilter
@Path("/v1/betrokkenen/_uitvoer")
interface MunicipalityUitvoerClient {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<JsonNode> haal(@HeaderParam("Idempotency-Key") String sleutel, Uitvoervraag vraag);
}
