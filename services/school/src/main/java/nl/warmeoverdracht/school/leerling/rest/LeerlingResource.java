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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
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
  private final Logboek logboek;
  private final Commands commands;
  private final Answers answers;
  private final CurrentRequest request;

  LeerlingResource(
      LeerlingenImporteren importeren,
      Leerlingregister register,
      PartijTransacties transacties,
      Logboek logboek,
      Commands commands,
      Answers answers,
      CurrentRequest request) {
    this.importeren = importeren;
    this.register = register;
    this.transacties = transacties;
    this.logboek = logboek;
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
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .hibernate(
            request.partij(),
            tx ->
                register
                    .zoek(tx, nummer, paging.na(), paging.rows())
                    .call(gevonden -> inzage.gelukt(tx, ids(paging, gevonden))))
        .map(leerlingen -> Page.of(paging, leerlingen, Leerling::id).map(LeerlingJson::van));
  }

  @GET
  @Path("/leerlingen/{leerlingId}")
  public Uni<Response> haal(@PathParam("leerlingId") UUID leerlingId) {
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .hibernate(
            request.partij(),
            tx ->
                register
                    .vind(tx, leerlingId)
                    .call(
                        gevonden ->
                            inzage.gelukt(tx, gevonden.stream().map(Leerling::id).toList())))
        .map(leerling -> leerling.orElseThrow(Problems::nietGevonden))
        .map(leerling -> Answer.ok(LeerlingJson.van(leerling)).versie(leerling.versie()))
        .map(answers::response);
  }

  /** The row beyond the page only says that there is more; it is not shown. */
  private static List<UUID> ids(Paging paging, List<Leerling> gevonden) {
    return gevonden.stream().limit(paging.limiet()).map(Leerling::id).toList();
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
