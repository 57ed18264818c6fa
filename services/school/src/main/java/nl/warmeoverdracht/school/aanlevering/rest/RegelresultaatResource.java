package nl.warmeoverdracht.school.aanlevering.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.aanlevering.Aanleveringen;
import nl.warmeoverdracht.school.aanlevering.Regelresultaat;
import nl.warmeoverdracht.school.aanlevering.Regelresultaten;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** What became of each row of a delivery ({@code contracts/api/school.yaml}). */
@Path("/v1/leerlingaanleveringen/{aanleveringId}")
public class RegelresultaatResource {

  private static final int PER_KEER = 1_000;

  private final Aanleveringen aanleveringen;
  private final Regelresultaten resultaten;
  private final PartijTransacties transacties;
  private final CurrentRequest request;

  RegelresultaatResource(
      Aanleveringen aanleveringen,
      Regelresultaten resultaten,
      PartijTransacties transacties,
      CurrentRequest request) {
    this.aanleveringen = aanleveringen;
    this.resultaten = resultaten;
    this.transacties = transacties;
    this.request = request;
  }

  /** A page, in the order of the file. */
  @GET
  @Path("/regels")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<RegelresultatenJson> regels(
      @PathParam("aanleveringId") UUID aanleveringId,
      @QueryParam("uitkomst") String uitkomst,
      @QueryParam("na") Integer na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    Optional<Regeluitkomst> alleen = Optional.ofNullable(uitkomst).flatMap(Regeluitkomst::metCode);
    int vanaf = na == null ? 0 : na;
    return bladzijde(request.partij(), aanleveringId, alleen, vanaf, paging.rows())
        .map(rijen -> RegelresultatenJson.van(rijen, paging.limiet()));
  }

  /** All of them as CSV, sent as they are read. */
  @GET
  @Path("/verslag")
  @Produces("text/csv")
  public Multi<String> verslag(@PathParam("aanleveringId") UUID aanleveringId) {
    Partij partij = request.partij();
    AtomicInteger na = new AtomicInteger();
    Multi<String> regels =
        Multi.createBy()
            .repeating()
            .uni(() -> bladzijde(partij, aanleveringId, Optional.empty(), na.get(), PER_KEER))
            .whilst(rijen -> rijen.size() == PER_KEER)
            .invoke(rijen -> rijen.forEach(rij -> na.set(rij.regel())))
            .map(VerslagCsv::regels);
    return transacties
        .sql(partij, tx -> aanleveringen.vind(tx, aanleveringId))
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
        .onItem()
        .transformToMulti(
            _ ->
                Multi.createBy()
                    .concatenating()
                    .streams(Multi.createFrom().item(VerslagCsv.KOP), regels));
  }

  private Uni<List<Regelresultaat>> bladzijde(
      Partij partij, UUID id, Optional<Regeluitkomst> uitkomst, int na, int limiet) {
    return transacties.sql(
        partij,
        tx ->
            aanleveringen
                .vind(tx, id)
                .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
                .chain(() -> resultaten.bladzijde(tx, id, uitkomst, na, limiet)));
  }
}
