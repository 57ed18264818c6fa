package nl.warmeoverdracht.school.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.verstrekking.AntwoordVerstrekken;
import nl.warmeoverdracht.school.verstrekking.Verstrekken;
import nl.warmeoverdracht.school.verstrekking.Verstrekking;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsoort;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsuitkomst;
import nl.warmeoverdracht.school.verstrekking.rest.VerstrekkingJson.AankondigingGegevens;
import nl.warmeoverdracht.school.verstrekking.rest.VerstrekkingJson.Antwoord;
import nl.warmeoverdracht.school.verstrekking.rest.VerstrekkingJson.DossierGegevens;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** What the dienst of a receiver fetches; every time after a decision. */
@Path("/v1/overdrachten/{overdrachtId}")
public class VerstrekkingResource {

  private final Verstrekken verstrekken;
  private final AntwoordVerstrekken antwoorden;
  private final CurrentRequest verzoek;
  private final Answers answers;

  VerstrekkingResource(
      Verstrekken verstrekken,
      AntwoordVerstrekken antwoorden,
      CurrentRequest verzoek,
      Answers answers) {
    this.verstrekken = verstrekken;
    this.antwoorden = antwoorden;
    this.verzoek = verzoek;
    this.answers = answers;
  }

  /** The coarse announcement, without identity. */
  @GET
  @Path("/aankondiging")
  public Uni<Response> aankondiging(@PathParam("overdrachtId") UUID overdrachtId) {
    return verstrekken
        .verstrek(overdrachtId, verzoek.beller(), Verstrekkingsoort.AANKONDIGING)
        .map(u -> antwoord(u, v -> Antwoord.van(v, AankondigingGegevens.van(v.gegevens()))));
  }

  /** The allowed part of the dossier. */
  @GET
  @Path("/dossier")
  public Uni<Response> dossier(@PathParam("overdrachtId") UUID overdrachtId) {
    return verstrekken
        .verstrek(overdrachtId, verzoek.beller(), Verstrekkingsoort.DOSSIER)
        .map(u -> antwoord(u, v -> Antwoord.van(v, DossierGegevens.van(v.gegevens()))));
  }

  /** The answer to a question. */
  @GET
  @Path("/vragen/{vraagId}/antwoord")
  public Uni<Response> antwoord(
      @PathParam("overdrachtId") UUID overdrachtId, @PathParam("vraagId") UUID vraagId) {
    return antwoorden
        .verstrek(overdrachtId, vraagId, verzoek.beller())
        .map(
            u ->
                antwoord(
                    u,
                    v ->
                        new VerstrekkingJson.VraagAntwoord(
                            vraagId,
                            v.gegevens().tekst(),
                            v.gegevens().beantwoordOp(),
                            v.besluitId())));
  }

  private <T> Response antwoord(
      Verstrekkingsuitkomst<T> uitkomst, Function<Verstrekking<T>, Object> json) {
    return answers.response(Answer.ok(json.apply(verstrekt(uitkomst))));
  }

  /** What may leave; throws the problem that says why nothing may. */
  static <T> Verstrekking<T> verstrekt(Verstrekkingsuitkomst<T> uitkomst) {
    return switch (uitkomst) {
      case Verstrekkingsuitkomst.Verstrekt<T>(Verstrekking<T> verstrekking) -> verstrekking;
      case Verstrekkingsuitkomst.NietGevonden<T> weg -> throw Problems.nietGevonden();
      case Verstrekkingsuitkomst.VerkeerdeToestand<T>(Bezwaar bezwaar) ->
          throw Problems.conflict(List.of(bezwaar));
      case Verstrekkingsuitkomst.GeenGrondslag<T>(List<Bezwaar> bezwaren) ->
          throw Problems.bezwaren(Response.Status.FORBIDDEN.getStatusCode(), bezwaren);
      case Verstrekkingsuitkomst.BesluitVervallen<T> vervallen ->
          throw Problems.nietBeschikbaar(null);
    };
  }
}
