package nl.warmeoverdracht.consent.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.verstrekking.BesluitIdBezetException;
import nl.warmeoverdracht.consent.verstrekking.BesluitNemen;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsvraag;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/verstrekkingsbesluiten}: may this be disclosed, per category. */
@Path("/v1/verstrekkingsbesluiten")
public class VerstrekkingsbesluitResource {

  private final BesluitNemen nemen;
  private final Verstrekkingsarchief archief;
  private final Commands commands;
  private final CurrentRequest request;

  VerstrekkingsbesluitResource(
      BesluitNemen nemen, Verstrekkingsarchief archief, Commands commands, CurrentRequest request) {
    this.nemen = nemen;
    this.archief = archief;
    this.commands = commands;
    this.request = request;
  }

  /** Decides; 404 for a holder that the caller does not serve, 503 when nothing was decided. */
  @POST
  public Uni<Response> neem(VraagJson json) {
    Partij houder = EigenHouder.van(request.beller(), json.houder());
    Verstrekkingsvraag vraag = json.naarVraag(houder);
    return commands
        .sql(
            houder,
            tx ->
                nemen
                    .neem(tx, vraag)
                    .map(besluit -> besluit.orElseThrow(Problems::conflict))
                    .map(VerstrekkingsbesluitResource::antwoord))
        .onFailure(BesluitIdBezetException.class)
        .transform(failure -> Problems.conflict(List.of(bezet())));
  }

  /** One decision, for the dienst of its holder's task or for the auditor. */
  @GET
  @Path("/{besluitId}")
  public Uni<BesluitJson> haal(@PathParam("besluitId") UUID besluitId) {
    Beller beller = request.beller();
    Uni<Optional<GeboektBesluit>> gevonden =
        beller.partij().isPresent()
            ? archief.voorPartij(beller.partij().get(), besluitId)
            : archief.voorDienst(beller.taken(), besluitId);
    return gevonden.map(besluit -> BesluitJson.van(besluit.orElseThrow(Problems::nietGevonden)));
  }

  /** All decisions in the order of their id, for the auditor. */
  @GET
  public Uni<Page<BesluitJson>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return archief
        .bladzijde(request.partij(), paging.na(), paging.rows())
        .map(rijen -> Page.of(paging, rijen, geboekt -> geboekt.besluit().id()))
        .map(page -> page.map(BesluitJson::van));
  }

  private static Answer antwoord(GeboektBesluit geboekt) {
    BesluitJson json = BesluitJson.van(geboekt);
    return Answer.created("/v1/verstrekkingsbesluiten/" + json.besluitId(), json);
  }

  private static Bezwaar bezet() {
    return Bezwaar.opVeld(
        "/besluitId",
        "ander-besluit",
        "Dit id is al gebruikt.",
        "Kies voor elk besluit een nieuw, willekeurig id.");
  }
}
