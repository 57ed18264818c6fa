package nl.warmeoverdracht.consent.verstrekkingenlog.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.verstrekkingenlog.OntvangstTonen;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** The receipt of a decision: a promise first, a proof once its leaf has its place. */
@Path("/v1/verstrekkingsbesluiten/{besluitId}/ontvangstbewijs")
public class OntvangstbewijsResource {

  private final OntvangstTonen tonen;
  private final CurrentRequest request;

  OntvangstbewijsResource(OntvangstTonen tonen, CurrentRequest request) {
    this.tonen = tonen;
    this.request = request;
  }

  /** For the dienst of the decision's holder and for the auditor. */
  @GET
  public Uni<LogJson.Ontvangst> haal(@PathParam("besluitId") UUID besluitId) {
    return tonen
        .toon(Lezer.van(request.beller()), besluitId)
        .map(ontvangst -> LogJson.Ontvangst.van(ontvangst.orElseThrow(Problems::nietGevonden)));
  }
}
