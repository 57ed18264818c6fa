package nl.warmeoverdracht.consent.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;

/** The lines with their details, for the auditor (AVG 5(2), 24): never a dossier. */
@Path("/v1/verstrekkingenlog/regels")
public class LogregelResource {

  private final Verstrekkingsarchief archief;
  private final CurrentRequest request;

  LogregelResource(Verstrekkingsarchief archief, CurrentRequest request) {
    this.archief = archief;
    this.request = request;
  }

  /** A page of lines in the order of the log; the place of the last one is the cursor. */
  @GET
  public Uni<Page<LogJsonVorm.Regel>> regels(
      @QueryParam("na") Long na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    return archief
        .regels(request.partij(), na == null ? -1 : na, paging.rows())
        .map(
            rijen -> {
              List<LogJsonVorm.Regel> items =
                  rijen.stream().limit(paging.limiet()).map(LogJsonVorm.Regel::van).toList();
              boolean meer = rijen.size() > paging.limiet();
              return new Page<>(items, meer ? String.valueOf(items.getLast().volgnummer()) : null);
            });
  }
}
