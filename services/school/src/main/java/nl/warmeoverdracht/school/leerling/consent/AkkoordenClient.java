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

/** The consent service's API for declarations ({@code contracts/api/consent.yaml}). */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
@Path("/v1/akkoorden")
interface AkkoordenClient {

  @PUT
  @Path("/{akkoordId}")
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Void> meld(@PathParam("akkoordId") UUID akkoordId, AkkoordMelding melding);
}
