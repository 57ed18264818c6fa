package nl.warmeoverdracht.school.aanlevering.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.aanlevering.Aanlevering;
import nl.warmeoverdracht.school.aanlevering.AanleveringIndienen;
import nl.warmeoverdracht.school.aanlevering.AanleveringIntrekken;
import nl.warmeoverdracht.school.aanlevering.Aanleveringen;
import nl.warmeoverdracht.school.aanlevering.BestandOntvangen;
import nl.warmeoverdracht.school.aanlevering.OntvangenBestand;
import nl.warmeoverdracht.school.aanlevering.Ontvangst;
import nl.warmeoverdracht.school.leerling.Importmodus;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.BodyStream;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.command.Submission;
import nl.warmeoverdracht.web.contract.ContractRequestFilter;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Exports that the software of a school delivers, of any size ({@code contracts/api/school.yaml}).
 */
@Path("/v1/leerlingaanleveringen")
public class AanleveringResource {

  private static final String PAD = "/v1/leerlingaanleveringen/";

  private final BestandOntvangen ontvangen;
  private final AanleveringIndienen indienen;
  private final AanleveringIntrekken intrekken;
  private final Aanleveringen aanleveringen;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final CurrentRequest request;

  AanleveringResource(
      BestandOntvangen ontvangen,
      AanleveringIndienen indienen,
      AanleveringIntrekken intrekken,
      Aanleveringen aanleveringen,
      PartijTransacties transacties,
      Commands commands,
      CurrentRequest request) {
    this.ontvangen = ontvangen;
    this.indienen = indienen;
    this.intrekken = intrekken;
    this.aanleveringen = aanleveringen;
    this.transacties = transacties;
    this.commands = commands;
    this.request = request;
  }

  /** How the good rows are dealt with. */
  private record Wens(Partij partij, Importmodus modus, boolean proef, String door) {}

  @POST
  @Consumes("text/csv")
  public Uni<Response> leverAan(
      @QueryParam("modus") @DefaultValue("alles-of-niets") String modus,
      @QueryParam("proef") @DefaultValue("false") boolean proef,
      @Context RoutingContext routing) {
    Partij partij = request.partij();
    Wens wens =
        new Wens(
            partij,
            Importmodus.metCode(modus).orElseThrow(Problems::nietGevonden),
            proef,
            request.beller().onderwerp());
    long limiet = routing.get(ContractRequestFilter.STREAM_LIMIT);
    Ontvangst ontvangst = ontvangen.begin(partij);
    AtomicBoolean bewaard = new AtomicBoolean();
    return new BodyStream(routing.request(), limiet)
        .read(ontvangst::ontvang)
        .chain(
            opdracht ->
                ontvangst
                    .einde()
                    .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
                    .chain(bestand -> dienIn(opdracht, bestand, wens, bewaard)))
        .onItemOrFailure()
        .call(
            (_, _) ->
                bewaard.get() ? Uni.createFrom().voidItem() : ontvangen.vergeet(partij, ontvangst));
  }

  /** A repeated command has its first answer; then this file was received for nothing. */
  private Uni<Response> dienIn(
      Optional<Submission> opdracht, OntvangenBestand bestand, Wens wens, AtomicBoolean bewaard) {
    return commands.sql(
        wens.partij(),
        opdracht,
        tx ->
            indienen
                .dienIn(tx, bestand, wens.modus(), wens.proef(), wens.door())
                .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
                .invoke(() -> tx.afterCommit(() -> bewaard.set(true)))
                .map(nieuw -> Answer.created(PAD + nieuw.id(), AanleveringJson.van(nieuw))));
  }

  @GET
  public Uni<Page<AanleveringJson>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return transacties
        .sql(request.partij(), tx -> aanleveringen.bladzijde(tx, paging.na(), paging.rows()))
        .map(rijen -> Page.of(paging, rijen, Aanlevering::id).map(AanleveringJson::van));
  }

  @GET
  @Path("/{aanleveringId}")
  public Uni<AanleveringJson> haal(@PathParam("aanleveringId") UUID aanleveringId) {
    return transacties
        .sql(request.partij(), tx -> aanleveringen.vind(tx, aanleveringId))
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
        .map(AanleveringJson::van);
  }

  @POST
  @Path("/{aanleveringId}/intrekkingen")
  public Uni<Response> trekIn(@PathParam("aanleveringId") UUID aanleveringId) {
    return commands.sql(
        tx ->
            intrekken
                .trekIn(tx, aanleveringId)
                .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
                .map(besluit -> besluit.orElseThrow(Problems::conflict))
                .map(
                    ingetrokken ->
                        Answer.created(PAD + ingetrokken.id(), AanleveringJson.van(ingetrokken))));
  }
}
