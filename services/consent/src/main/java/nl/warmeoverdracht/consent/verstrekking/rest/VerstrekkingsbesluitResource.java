package nl.warmeoverdracht.consent.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Logboek.Status;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.verstrekking.BesluitIdBezetException;
import nl.warmeoverdracht.consent.verstrekking.BesluitNemen;
import nl.warmeoverdracht.consent.verstrekking.BesluitProberen;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsvraag;
import nl.warmeoverdracht.consent.verstrekkingenlog.Ondertekening;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/verstrekkingsbesluiten}: may this be disclosed, per category. */
@Path("/v1/verstrekkingsbesluiten")
public class VerstrekkingsbesluitResource {

  private final BesluitNemen nemen;
  private final BesluitProberen proberen;
  private final Verstrekkingsarchief archief;
  private final Ondertekening ondertekening;
  private final LezerTransacties transacties;
  private final Logboek logboek;
  private final Commands commands;
  private final CurrentRequest request;

  VerstrekkingsbesluitResource(
      BesluitNemen nemen,
      BesluitProberen proberen,
      Verstrekkingsarchief archief,
      Ondertekening ondertekening,
      LezerTransacties transacties,
      Logboek logboek,
      Commands commands,
      CurrentRequest request) {
    this.nemen = nemen;
    this.proberen = proberen;
    this.archief = archief;
    this.ondertekening = ondertekening;
    this.transacties = transacties;
    this.logboek = logboek;
    this.commands = commands;
    this.request = request;
  }

  /**
   * Decides; 404 for a holder that the caller does not serve, 503 when nothing was decided. The
   * same question twice at once is decided once: who comes second under another key finds the id
   * taken, asks again, and gets the decision that the first one committed.
   */
  @POST
  public Uni<Response> neem(VraagJson json) {
    Partij houder = EigenHouder.van(request.beller(), json.houder());
    Verstrekkingsvraag vraag = json.naarVraag(houder);
    return neem(houder, vraag)
        .onFailure(BesluitIdBezetException.class)
        .recoverWithUni(() -> neem(houder, vraag))
        .onFailure(BesluitIdBezetException.class)
        .transform(failure -> Problems.conflict(List.of(bezet())));
  }

  private Uni<Response> neem(Partij houder, Verstrekkingsvraag vraag) {
    return commands.sql(
        houder,
        tx ->
            nemen
                .neem(tx, vraag)
                .map(besluit -> besluit.orElseThrow(Problems::conflict))
                .map(this::antwoord));
  }

  /** What would be decided; decides and writes nothing, so nothing may leave on it. */
  @POST
  @Path("/_proef")
  public Uni<ProefJson> probeer(VraagJson json) {
    Partij houder = EigenHouder.van(request.beller(), json.houder());
    return proberen.probeer(json.naarVraag(houder)).map(ProefJson::van);
  }

  /** One decision, for the dienst of its holder's task or for the auditor. */
  @GET
  @Path("/{besluitId}")
  public Uni<BesluitJson> haal(@PathParam("besluitId") UUID besluitId) {
    Lezer lezer = Lezer.van(request.beller());
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .lees(
            lezer,
            tx ->
                archief
                    .besluit(tx, besluitId)
                    .map(besluit -> besluit.orElseThrow(Problems::nietGevonden))
                    .call(besluit -> inzage.vermeld(tx, Status.OK, wie(lezer, besluit))))
        .map(this::json);
  }

  private static List<Logboek.Betrokkene> wie(Lezer lezer, GeboektBesluit geboekt) {
    Verstrekkingsvraag vraag = geboekt.besluit().vraag();
    return List.of(lezer.betrokkene(vraag.houder(), vraag.betrokkeneId()));
  }

  private BesluitJson json(GeboektBesluit geboekt) {
    return BesluitJson.van(geboekt, ondertekening.ontvangst(geboekt.blad()));
  }

  private Answer antwoord(GeboektBesluit geboekt) {
    BesluitJson json = json(geboekt);
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
