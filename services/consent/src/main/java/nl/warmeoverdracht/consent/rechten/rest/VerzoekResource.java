package nl.warmeoverdracht.consent.rechten.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.rechten.IndienRegels;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;
import nl.warmeoverdracht.consent.rechten.VerzoekIndienen;
import nl.warmeoverdracht.consent.rechten.rest.RechtenJson.VerzoekJson;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/verzoeken}: rectification and erasure, and how far every right that was used is. */
@Path("/v1/verzoeken")
public class VerzoekResource {

  private final VerzoekIndienen indienen;
  private final Rechtenarchief archief;
  private final Commands commands;
  private final CurrentRequest request;

  VerzoekResource(
      VerzoekIndienen indienen, Rechtenarchief archief, Commands commands, CurrentRequest request) {
    this.indienen = indienen;
    this.archief = archief;
    this.commands = commands;
    this.request = request;
  }

  /** Records a request; 404 for a holder that the caller does not serve, 422 for who may not. */
  @POST
  public Uni<Response> dienIn(RechtenJson.NieuwVerzoek nieuw) {
    Partij houder = EigenHouder.van(request.beller(), nieuw.houder());
    List<Bezwaar> bezwaren =
        IndienRegels.bezwaren(nieuw.door(), Optional.ofNullable(nieuw.leeftijd()));
    if (!bezwaren.isEmpty()) {
      throw Problems.onverwerkbaar(bezwaren);
    }
    return commands.sql(
        houder,
        tx ->
            indienen
                .dienIn(tx, nieuw.betrokkeneId(), nieuw.recht(), nieuw.door())
                .map(VerzoekJson::van)
                .map(json -> Answer.created("/v1/verzoeken/" + json.verzoekId(), json)));
  }

  /** The progress, for the dienst of the holder's task or for the auditor. */
  @GET
  @Path("/{verzoekId}")
  public Uni<VerzoekJson> haal(@PathParam("verzoekId") UUID verzoekId) {
    Beller beller = request.beller();
    Uni<Optional<Stand>> stand =
        beller
            .partij()
            .map(lezer -> archief.verzoek(lezer, verzoekId))
            .orElseGet(() -> archief.verzoekVoorDienst(beller.taken(), verzoekId));
    return stand.map(gevonden -> VerzoekJson.van(gevonden.orElseThrow(Problems::nietGevonden)));
  }
}
