package nl.warmeoverdracht.web.bewaren;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * {@code /v1/bewaarrondes}: lets the operator erase what is due, or only count it, and shows the
 * reports. A round that is asked for again finds nothing more to erase, so repeating is safe.
 */
@Path("/v1/bewaarrondes")
public class BewaarResource {

  private final Bewaren bewaren;
  private final Bewaarverslagen verslagen;
  private final Answers answers;
  private final CurrentRequest request;

  BewaarResource(
      Bewaren bewaren, Bewaarverslagen verslagen, Answers answers, CurrentRequest request) {
    this.bewaren = bewaren;
    this.verslagen = verslagen;
    this.answers = answers;
    this.request = request;
  }

  record NieuweBewaarronde(boolean proef) {}

  /** Runs a round; 409 while another instance is at it. */
  @POST
  public Uni<Response> start(NieuweBewaarronde nieuw) {
    return bewaren
        .ronde(nieuw.proef())
        .map(ronde -> ronde.orElseThrow(BewaarResource::bezig))
        .map(ronde -> answers.response(Answer.created("/v1/bewaarrondes", ronde)));
  }

  /** A page of reports, oldest first. */
  @GET
  public Uni<Page<Bewaarronde>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Partij lezer = request.partij();
    return verslagen
        .bladzijde(lezer, paging.na(), paging.rows())
        .map(rondes -> Page.of(paging, rondes, Bewaarronde::id));
  }

  private static RuntimeException bezig() {
    return Problems.conflict(
        List.of(
            Bezwaar.van(
                "al-bezig",
                "Er is al een bewaarronde bezig.",
                "Wacht tot zij klaar is en bekijk het verslag.")));
  }
}
