package nl.warmeoverdracht.school.leerling.consent;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The same API as {@link AkkoordenClient}, with the time that the end of an agreement takes. */
@RegisterRestClient(configKey = "consent-intrekking")
@OidcClientFilter
@Path("/v1/akkoorden")
interface IntrekkingenClient {

  @PUT
  @Path("/{akkoordId}")
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Void> meld(@PathParam("akkoordId") UUID akkoordId, AkkoordMelding melding);
}
