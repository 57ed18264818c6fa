package nl.warmeoverdracht.school.verstrekking.consent;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The consent service, called with this service's own token. */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
@Path("/v1/verstrekkingsbesluiten")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ConsentClient {

  @POST
  Uni<BesluitJson.AntwoordJson> vraag(
      @HeaderParam("Idempotency-Key") String sleutel, BesluitJson.VraagJson vraag);
}
