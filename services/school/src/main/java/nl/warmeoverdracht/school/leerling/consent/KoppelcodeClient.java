package nl.warmeoverdracht.school.leerling.consent;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The consent service's API for codes ({@code contracts/api/consent.yaml}). */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
@Path("/v1/koppelcodes")
interface KoppelcodeClient {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Antwoord> maak(@HeaderParam("Idempotency-Key") String sleutel, Vraag vraag);

  /** For whom (NieuweKoppelcode). */
  record Vraag(
      AkkoordMelding.Houder houder,
      UUID betrokkeneId,
      String hoedanigheid,
      LocalDate wordtAchttienOp) {}

  /** The code (Koppelcode). */
  record Antwoord(UUID koppelcodeId, String code, String hoedanigheid, Instant vervaltTijdstip) {}
}
