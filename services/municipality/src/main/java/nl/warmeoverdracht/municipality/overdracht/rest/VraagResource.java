package nl.warmeoverdracht.municipality.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.municipality.overdracht.Vraag;
import nl.warmeoverdracht.municipality.overdracht.VraagStellen;
import nl.warmeoverdracht.municipality.overdracht.VragenInzien;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.Tekst;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.VraagJson;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** Questions to the sender and their answers. */
@Path("/v1/ontvangen-overdrachten/{overdrachtId}/vragen")
public class VraagResource {

  private final Commands commands;
  private final CurrentRequest request;
  private final VraagStellen stellen;
  private final VragenInzien inzien;

  VraagResource(
      Commands commands, CurrentRequest request, VraagStellen stellen, VragenInzien inzien) {
    this.commands = commands;
    this.request = request;
    this.stellen = stellen;
    this.inzien = inzien;
  }

  /** A page of questions, oldest first. */
  @GET
  public Uni<Page<VraagJson>> haalOp(
      @PathParam("overdrachtId") UUID overdrachtId,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return inzien
        .lees(request.partij(), overdrachtId, paging.na(), paging.rows())
        .map(gevonden -> page(paging, gevonden));
  }

  private static Page<VraagJson> page(Paging paging, Optional<List<Vraag>> gevonden) {
    return Page.of(paging, gevonden.orElseThrow(Problems::nietGevonden), Vraag::id)
        .map(VraagJson::van);
  }

  /** Asks the sender something. */
  @POST
  public Uni<Response> stel(@PathParam("overdrachtId") UUID overdrachtId, Tekst vraag) {
    String rol = Uitkomsten.rol(request.beller());
    return commands.sql(
        tx ->
            stellen
                .stel(tx, overdrachtId, rol, vraag.tekst())
                .map(Uitkomsten::of)
                .map(gesteld -> Answer.created(location(overdrachtId), VraagJson.van(gesteld))));
  }

  private static String location(UUID overdrachtId) {
    return "/v1/ontvangen-overdrachten/" + overdrachtId + "/vragen";
  }
}
