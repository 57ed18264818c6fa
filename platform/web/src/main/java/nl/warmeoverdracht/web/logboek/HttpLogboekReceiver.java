package nl.warmeoverdracht.web.logboek;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The receiver over HTTP, with this service's own token. */
@ApplicationScoped
@DefaultBean
class HttpLogboekReceiver implements LogboekReceiver {

  private final Client client;

  HttpLogboekReceiver(@RestClient Client client) {
    this.client = client;
  }

  @Override
  public Uni<Long> receive(Part part) {
    return ServiceCalls.to("consent", client.receive(part.reeks(), part.from(), part.body()))
        .map(answer -> answer.required("laatsteVolgnummer").longValue());
  }

  /** {@code contracts/api/consent.yaml}, operation neemVermeldingenAan. */
  @RegisterRestClient(configKey = "consent")
  @OidcClientFilter
  @Path("/v1/dataverwerkingsreeksen/{reeksId}/vermeldingen/{volgnummer}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  interface Client {

    @PUT
    Uni<JsonNode> receive(
        @PathParam("reeksId") UUID reeks, @PathParam("volgnummer") long from, JsonNode body);
  }
}
