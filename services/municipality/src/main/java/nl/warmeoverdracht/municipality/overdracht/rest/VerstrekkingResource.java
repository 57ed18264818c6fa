package nl.warmeoverdracht.municipality.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Predicate;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.municipality.overdracht.TerugkoppelingVerstrekken;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.TerugkoppelingJson;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.VraagJson;
import nl.warmeoverdracht.web.command.CurrentRequest;

/** What the sender's dienst fetches, each time after a decision. */
@Path("/v1/ontvangen-overdrachten/{overdrachtId}")
public class VerstrekkingResource {

  private final TerugkoppelingVerstrekken verstrekken;
  private final CurrentRequest request;

  VerstrekkingResource(TerugkoppelingVerstrekken verstrekken, CurrentRequest request) {
    this.verstrekken = verstrekken;
    this.request = request;
  }

  /** The status, with contact person or objections as far as allowed. */
  @GET
  @Path("/terugkoppeling")
  public Uni<TerugkoppelingJson> haalTerugkoppelingOp(
      @PathParam("overdrachtId") UUID overdrachtId) {
    return verstrekken
        .status(overdrachtId, bedient())
        .map(Uitkomsten::verstrekking)
        .map(TerugkoppelingJson::van);
  }

  /** One question, to its addressee. */
  @GET
  @Path("/vragen/{vraagId}")
  public Uni<VraagJson> haalVraagOp(
      @PathParam("overdrachtId") UUID overdrachtId, @PathParam("vraagId") UUID vraagId) {
    return verstrekken
        .vraag(overdrachtId, vraagId, bedient())
        .map(Uitkomsten::verstrekking)
        .map(VraagJson::voorAfzender);
  }

  private Predicate<Taak> bedient() {
    Beller beller = request.beller();
    return beller::isDienstVoor;
  }
}
