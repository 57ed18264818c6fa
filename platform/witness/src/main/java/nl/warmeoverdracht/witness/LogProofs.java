package nl.warmeoverdracht.witness;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Proofs of the log, for who missed a checkpoint; see {@code contracts/api/consent.yaml}. */
@Path("/v1/verstrekkingenlog")
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
public interface LogProofs {

  /** The hashes of a proof, in hexadecimal. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Consistency(List<String> hashes) {}

  /** The proof between two sizes; fails when the log does not have them. */
  @GET
  @Path("/consistentiebewijs")
  Uni<Consistency> consistency(@QueryParam("van") long from, @QueryParam("tot") long to);
}
