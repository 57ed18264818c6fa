package nl.warmeoverdracht.school.overdracht.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The receiver's service; each answer was decided on there. */
@RegisterRestClient(configKey = "municipality")
@OidcClientFilter
@Path("/v1/ontvangen-overdrachten/{overdrachtId}")
@Produces(MediaType.APPLICATION_JSON)
interface OntvangerClient {

  @GET
  @Path("/terugkoppeling")
  Uni<Terugkoppeling> terugkoppeling(@PathParam("overdrachtId") UUID overdrachtId);

  @GET
  @Path("/vragen/{vraagId}")
  Uni<VraagTekst> vraag(
      @PathParam("overdrachtId") UUID overdrachtId, @PathParam("vraagId") UUID vraagId);

  /** What the receiver tells about the handover itself. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Terugkoppeling(
      UUID overdrachtId,
      int aanbodVersie,
      Optional<UUID> besluitId,
      String toestand,
      Optional<Contactpersoon> contactpersoon,
      Optional<List<Reden>> redenen) {
    @Override
    public String toString() {
      return "Terugkoppeling[" + overdrachtId + "]";
    }
  }

  /** Who is the fixed contact person at the receiver. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Contactpersoon(String naam, String functie, String email, String telefoon) {
    @Override
    public String toString() {
      return "Contactpersoon[redacted]";
    }
  }

  /** One reason for handing back. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Reden(String code, Optional<String> toelichting) {
    @Override
    public String toString() {
      return "Reden[" + code + "]";
    }
  }

  /** A question with its text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record VraagTekst(UUID id, Optional<String> vraagTekst, Instant gesteldTijdstip) {
    @Override
    public String toString() {
      return "VraagTekst[" + id + "]";
    }
  }
}
