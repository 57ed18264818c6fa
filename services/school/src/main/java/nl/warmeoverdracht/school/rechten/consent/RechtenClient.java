package nl.warmeoverdracht.school.rechten.consent;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The notices of the consent service; see {@code contracts/api/consent.yaml}. */
@Path("/v1/kennisgevingen/{kennisgevingId}")
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
interface RechtenClient {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record KennisgevingJson(
      UUID kennisgevingId,
      String soort,
      UUID betrokkeneId,
      Set<String> categorieen,
      Instant beantwoordTijdstip) {}

  record BevestigingJson(
      String uitkomst,
      List<String> categorieen,
      List<String> behouden,
      Optional<String> artikel,
      Optional<String> uitzondering) {}

  @GET
  Uni<KennisgevingJson> haal(@PathParam("kennisgevingId") UUID kennisgevingId);

  @POST
  @Path("/bevestigingen")
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Void> bevestig(
      @PathParam("kennisgevingId") UUID kennisgevingId,
      @HeaderParam("Idempotency-Key") String sleutel,
      BevestigingJson bevestiging);
}
