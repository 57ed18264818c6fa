package nl.warmeoverdracht.school.leerling.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.AkkoordIntrekken;
import nl.warmeoverdracht.school.leerling.AkkoordVastleggen;
import nl.warmeoverdracht.school.leerling.DiplomaVastleggen;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.school.leerling.NieuwAkkoord;
import nl.warmeoverdracht.school.leerling.Verklaring;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * What is recorded about a pupil: diplomas and declarations ({@code contracts/api/school.yaml}).
 */
@Path("/v1")
public class VastleggingResource {

  private final DiplomaVastleggen diplomaVastleggen;
  private final AkkoordVastleggen akkoordVastleggen;
  private final AkkoordIntrekken akkoordIntrekken;
  private final Leerlingregister register;
  private final Commands commands;
  private final CurrentRequest request;

  VastleggingResource(
      DiplomaVastleggen diplomaVastleggen,
      AkkoordVastleggen akkoordVastleggen,
      AkkoordIntrekken akkoordIntrekken,
      Leerlingregister register,
      Commands commands,
      CurrentRequest request) {
    this.diplomaVastleggen = diplomaVastleggen;
    this.akkoordVastleggen = akkoordVastleggen;
    this.akkoordIntrekken = akkoordIntrekken;
    this.register = register;
    this.commands = commands;
    this.request = request;
  }

  @POST
  @Path("/leerlingen/{leerlingId}/diplomas")
  public Uni<Response> legDiplomaVast(
      @PathParam("leerlingId") UUID leerlingId, LeerlingJson.DiplomaJson diploma) {
    return commands.hibernate(
        tx ->
            leerling(tx, leerlingId)
                .chain(leerling -> diplomaVastleggen.legVast(tx, leerling, diploma.diploma()))
                .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
                .map(DiplomaVastgelegdJson::van)
                .map(LeerlingResource::gemaakt));
  }

  /**
   * Records a declaration. One that ends an agreement is answered when nothing can leave on it any
   * more, however often it is sent.
   */
  @POST
  @Path("/leerlingen/{leerlingId}/akkoorden")
  public Uni<Response> legAkkoordVast(
      @PathParam("leerlingId") UUID leerlingId, AkkoordJson inhoud) {
    NieuwAkkoord akkoord = inhoud.akkoord();
    String sleutel = request.submission().orElseThrow().sleutel();
    String door = request.beller().onderwerp();
    Partij partij = request.partij();
    Uni<Response> vastgelegd =
        Uni.createFrom().deferred(() -> legVast(leerlingId, akkoord, sleutel, door));
    return akkoord.verklaring() == Verklaring.GEGEVEN
        ? vastgelegd
        : akkoordIntrekken.meld(partij, leerlingId, akkoord, sleutel, door).chain(() -> vastgelegd);
  }

  private Uni<Response> legVast(
      UUID leerlingId, NieuwAkkoord akkoord, String sleutel, String door) {
    return commands.hibernate(
        tx ->
            leerling(tx, leerlingId)
                .chain(leerling -> akkoordVastleggen.legVast(tx, leerling, akkoord, sleutel, door))
                .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
                .map(AkkoordJson.Vastgelegd::van)
                .map(LeerlingResource::gemaakt));
  }

  private Uni<Leerling> leerling(UnitOfWork.Hibernate tx, UUID leerlingId) {
    return register
        .vergrendel(tx, leerlingId)
        .map(leerling -> leerling.orElseThrow(Problems::nietGevonden));
  }
}
