package nl.warmeoverdracht.consent.akkoord.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingen;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/akkoordwaarschuwingen}: what is about to change, for the dienst of the holder. */
@Path("/v1/akkoordwaarschuwingen")
public class WaarschuwingResource {

  private final Waarschuwingen waarschuwingen;
  private final CurrentRequest request;

  WaarschuwingResource(Waarschuwingen waarschuwingen, CurrentRequest request) {
    this.waarschuwingen = waarschuwingen;
    this.request = request;
  }

  /** Warnings for holders of the tasks that the caller serves, in the order of being told. */
  @GET
  public Uni<Page<Json>> zoek(@QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return waarschuwingen
        .voorDienst(request.beller().taken(), paging.na(), paging.rows())
        .map(rijen -> Page.of(paging, rijen, Waarschuwing.Gegeven::id))
        .map(page -> page.map(Json::van));
  }

  /** One of them; 404 for another task's. */
  @GET
  @Path("/{waarschuwingId}")
  public Uni<Json> haal(@PathParam("waarschuwingId") UUID waarschuwingId) {
    return waarschuwingen
        .voorDienst(request.beller().taken(), waarschuwingId)
        .map(gegeven -> Json.van(gegeven.orElseThrow(Problems::nietGevonden)));
  }

  /** The JSON of a warning (Akkoordwaarschuwing). */
  record Json(
      UUID waarschuwingId,
      UUID akkoordId,
      PartijJson houder,
      UUID betrokkeneId,
      String soort,
      String reden,
      LocalDate veranderingOp,
      Instant gewaarschuwdTijdstip) {
    static Json van(Waarschuwing.Gegeven gegeven) {
      Waarschuwing waarschuwing = gegeven.waarschuwing();
      return new Json(
          gegeven.id(),
          waarschuwing.akkoordId(),
          PartijJson.van(waarschuwing.houder()),
          waarschuwing.betrokkeneId(),
          waarschuwing.soort().code(),
          waarschuwing.reden().code(),
          waarschuwing.veranderingOp(),
          gegeven.gewaarschuwdTijdstip());
    }
  }
}
