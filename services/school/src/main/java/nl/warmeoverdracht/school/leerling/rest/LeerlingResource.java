package nl.warmeoverdracht.school.leerling.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.leerling.Importmodus;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.LeerlingenImporteren;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Pupils of the caller's own party: import, search and read ({@code contracts/api/school.yaml}).
 */
@Path("/v1")
public class LeerlingResource {

  private final LeerlingenImporteren importeren;
  private final Leerlingregister register;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final Answers answers;
  private final CurrentRequest request;

  LeerlingResource(
      LeerlingenImporteren importeren,
      Leerlingregister register,
      PartijTransacties transacties,
      Commands commands,
      Answers answers,
      CurrentRequest request) {
    this.importeren = importeren;
    this.register = register;
    this.transacties = transacties;
    this.commands = commands;
    this.answers = answers;
    this.request = request;
  }

  @POST
  @Path("/leerlingimporten")
  @Consumes("text/csv")
  public Uni<Response> importeer(
      @QueryParam("modus") @DefaultValue("alles-of-niets") String modus, byte[] bestand) {
    Importmodus keuze = Importmodus.metCode(modus).orElseThrow(Problems::nietGevonden);
    return commands.hibernate(
        tx ->
            importeren
                .importeer(tx, bestand, keuze)
                .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
                .map(ImportverslagJson::van)
                .map(LeerlingResource::gemaakt));
  }

  @GET
  @Path("/leerlingen")
  public Uni<Page<LeerlingJson>> zoek(
      @QueryParam("leerlingnummer") String leerlingnummer,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Optional<String> nummer = Optional.ofNullable(leerlingnummer);
    return transacties
        .hibernate(request.partij(), tx -> register.zoek(tx, nummer, paging.na(), paging.rows()))
        .map(leerlingen -> Page.of(paging, leerlingen, Leerling::id).map(LeerlingJson::van));
  }

  @GET
  @Path("/leerlingen/{leerlingId}")
  public Uni<Response> haal(@PathParam("leerlingId") UUID leerlingId) {
    return transacties
        .hibernate(request.partij(), tx -> register.vind(tx, leerlingId))
        .map(leerling -> leerling.orElseThrow(Problems::nietGevonden))
        .map(leerling -> Answer.ok(LeerlingJson.van(leerling)).versie(leerling.versie()))
        .map(answers::response);
  }

  /** 201 without a place: a report is not kept beyond its answer. */
  static Answer gemaakt(Object inhoud) {
    return new Answer(
        Response.Status.CREATED.getStatusCode(),
        Optional.of(inhoud),
        Optional.empty(),
        OptionalLong.empty());
  }
}
