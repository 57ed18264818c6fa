package nl.warmeoverdracht.municipality.overdracht.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Zaakvermelding;
import nl.warmeoverdracht.municipality.overdracht.client.Afzender;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * The coarse announcement, pulled from the sender when somebody looks; nothing of it is kept here.
 */
@Path("/v1/ontvangen-overdrachten/{overdrachtId}/aankondiging")
public class AankondigingResource {

  private final PartijTransacties transacties;
  private final OntvangenOverdrachten overdrachten;
  private final Afzender afzender;
  private final CurrentRequest request;
  private final Zaakvermelding vermelding;

  AankondigingResource(
      PartijTransacties transacties,
      OntvangenOverdrachten overdrachten,
      Afzender afzender,
      CurrentRequest request,
      Zaakvermelding vermelding) {
    this.transacties = transacties;
    this.overdrachten = overdrachten;
    this.afzender = afzender;
    this.request = request;
    this.vermelding = vermelding;
  }

  /** The announcement with what was refused and why; 503 while the sender is away. */
  @GET
  public Uni<JsonNode> haalOp(@PathParam("overdrachtId") UUID overdrachtId) {
    Partij partij = request.partij();
    Logboek.Verwerking inzage = vermelding.begin();
    return transacties
        .sql(partij, tx -> overdrachten.vind(tx, overdrachtId))
        .map(zaak -> zaak.orElseThrow(Problems::nietGevonden))
        .chain(_ -> afzender.aankondiging(overdrachtId))
        .call(() -> transacties.sql(partij, tx -> vermelding.gelukt(tx, inzage, overdrachtId)));
  }
}
