package nl.warmeoverdracht.municipality.overdracht.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the service of the senders gives to a dienst; see {@code contracts/api/school.yaml}. */
@Path("/v1/overdrachten/{overdrachtId}")
@RegisterRestClient(configKey = "school")
@OidcClientFilter
interface SchoolClient {

  @GET
  @Path("/aankondiging")
  Uni<JsonNode> aankondiging(@PathParam("overdrachtId") UUID overdrachtId);

  @GET
  @Path("/dossier")
  Uni<JsonNode> dossier(@PathParam("overdrachtId") UUID overdrachtId);

  @GET
  @Path("/vragen/{vraagId}/antwoord")
  Uni<JsonNode> antwoord(
      @PathParam("overdrachtId") UUID overdrachtId, @PathParam("vraagId") UUID vraagId);
}
