package nl.warmeoverdracht.web.proef;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client as service authors write one; it sends the token of this service. */
@RegisterRestClient(configKey = "proef")
@OidcClientFilter
@Path("/v1")
public interface ProefClient {

  @GET
  @Path("dienstvragen")
  Uni<Response> dienstvraag();

  @GET
  @Path("dingen")
  Uni<Response> dingen();
}
