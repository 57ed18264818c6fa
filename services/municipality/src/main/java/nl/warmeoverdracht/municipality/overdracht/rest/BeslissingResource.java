package nl.warmeoverdracht.municipality.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.KennismakingVastleggen;
import nl.warmeoverdracht.municipality.overdracht.Opdracht;
import nl.warmeoverdracht.municipality.overdracht.OverdrachtAanvaarden;
import nl.warmeoverdracht.municipality.overdracht.OverdrachtTerugleggen;
import nl.warmeoverdracht.municipality.overdracht.SoortKennismaking;
import nl.warmeoverdracht.municipality.overdracht.Uitkomst;
import nl.warmeoverdracht.municipality.overdracht.Zaak;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.NieuweAanvaarding;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.NieuweKennismaking;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.NieuweTeruglegging;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;

/** What a receiver decides about a handover. Each answers with the handover as it is then. */
@Path("/v1/ontvangen-overdrachten/{overdrachtId}")
public class BeslissingResource {

  private final Commands commands;
  private final CurrentRequest request;
  private final OverdrachtAanvaarden aanvaarden;
  private final OverdrachtTerugleggen terugleggen;
  private final KennismakingVastleggen kennismaken;
  private final OverdrachtLijst lijst;

  BeslissingResource(
      Commands commands,
      CurrentRequest request,
      OverdrachtAanvaarden aanvaarden,
      OverdrachtTerugleggen terugleggen,
      KennismakingVastleggen kennismaken,
      OverdrachtLijst lijst) {
    this.commands = commands;
    this.request = request;
    this.aanvaarden = aanvaarden;
    this.terugleggen = terugleggen;
    this.kennismaken = kennismaken;
    this.lijst = lijst;
  }

  /** Accepts with a contact person; a request until the sender confirms. */
  @POST
  @Path("/aanvaardingen")
  public Uni<Response> aanvaard(
      @PathParam("overdrachtId") UUID overdrachtId, NieuweAanvaarding nieuw) {
    return beslis(
        overdrachtId, (tx, opdracht) -> aanvaarden.aanvaard(tx, opdracht, nieuw.contactpersoon()));
  }

  /** Hands back with all objections; a request until the sender confirms. */
  @POST
  @Path("/terugleggingen")
  public Uni<Response> legTerug(
      @PathParam("overdrachtId") UUID overdrachtId, NieuweTeruglegging nieuw) {
    return beslis(
        overdrachtId, (tx, opdracht) -> terugleggen.legTerug(tx, opdracht, nieuw.domein()));
  }

  /** Records an introduction. */
  @POST
  @Path("/kennismakingen")
  public Uni<Response> legKennismakingVast(
      @PathParam("overdrachtId") UUID overdrachtId, NieuweKennismaking nieuw) {
    SoortKennismaking soort = SoortKennismaking.metCode(nieuw.soort()).orElseThrow();
    return beslis(
        overdrachtId,
        (tx, opdracht) -> kennismaken.legVast(tx, opdracht, soort, nieuw.gehoudenOp()));
  }

  private Uni<Response> beslis(
      UUID overdrachtId, BiFunction<UnitOfWork, Opdracht, Uni<Uitkomst<Zaak>>> beslissing) {
    Opdracht opdracht =
        new Opdracht(overdrachtId, request.versie(), Uitkomsten.rol(request.beller()));
    return commands.sql(
        tx ->
            beslissing
                .apply(tx, opdracht)
                .map(Uitkomsten::of)
                .chain(zaak -> lijst.json(tx, zaak).map(json -> gemaakt(zaak, json))));
  }

  private static Answer gemaakt(Zaak zaak, Object json) {
    return Answer.created("/v1/ontvangen-overdrachten/" + zaak.overdrachtId(), json)
        .versie(zaak.versie());
  }
}
