package nl.warmeoverdracht.municipality.dossier.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.municipality.dossier.DossierOpvragen;
import nl.warmeoverdracht.municipality.dossier.Dossiers;
import nl.warmeoverdracht.municipality.dossier.rest.DossierJson.Dossieropvraging;
import nl.warmeoverdracht.municipality.overdracht.Zaakvermelding;
import nl.warmeoverdracht.municipality.overdracht.rest.Uitkomsten;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** Fetches the dossier of a case and shows our own copy. */
@Path("/v1/ontvangen-overdrachten/{overdrachtId}")
public class DossierResource {

  private final Commands commands;
  private final PartijTransacties transacties;
  private final CurrentRequest request;
  private final DossierOpvragen opvragen;
  private final Dossiers dossiers;
  private final Zaakvermelding vermelding;

  DossierResource(
      Commands commands,
      PartijTransacties transacties,
      CurrentRequest request,
      DossierOpvragen opvragen,
      Dossiers dossiers,
      Zaakvermelding vermelding) {
    this.commands = commands;
    this.transacties = transacties;
    this.request = request;
    this.opvragen = opvragen;
    this.dossiers = dossiers;
    this.vermelding = vermelding;
  }

  /** Fetches the allowed part; answers with the categories, not with the data. */
  @POST
  @Path("/dossieropvragingen")
  public Uni<Response> vraagOp(@PathParam("overdrachtId") UUID overdrachtId) {
    Logboek.Verwerking verwerking = vermelding.begin();
    return commands.hibernate(
        tx ->
            opvragen
                .vraagOp(tx, overdrachtId)
                .map(Uitkomsten::of)
                .call(() -> vermelding.gelukt(tx, verwerking, overdrachtId))
                .map(
                    dossier ->
                        Answer.created(location(overdrachtId), Dossieropvraging.van(dossier))));
  }

  /** Our copy; 404 until it was fetched. */
  @GET
  @Path("/dossier")
  public Uni<JsonNode> haalOp(@PathParam("overdrachtId") UUID overdrachtId) {
    Logboek.Verwerking inzage = vermelding.begin();
    return transacties
        .hibernate(
            request.partij(),
            tx ->
                dossiers
                    .vind(tx, overdrachtId)
                    .map(dossier -> dossier.orElseThrow(Problems::nietGevonden))
                    .call(() -> vermelding.gelukt(tx, inzage, overdrachtId)))
        .map(DossierJson::json);
  }

  private static String location(UUID overdrachtId) {
    return "/v1/ontvangen-overdrachten/" + overdrachtId + "/dossier";
  }
}
