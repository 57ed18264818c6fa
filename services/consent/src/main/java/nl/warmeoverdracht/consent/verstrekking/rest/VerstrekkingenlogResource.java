package nl.warmeoverdracht.consent.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;

/** The log and the counts, for the auditor (AVG 5(2), 24): never a dossier. */
@Path("/v1")
public class VerstrekkingenlogResource {

  private final Verstrekkingsarchief archief;
  private final CurrentRequest request;

  VerstrekkingenlogResource(Verstrekkingsarchief archief, CurrentRequest request) {
    this.archief = archief;
    this.request = request;
  }

  /** How often what was decided and why; as many rows as there are kinds of answers. */
  @GET
  @Path("/verstrekkingsoverzicht")
  public Uni<LogJsonVorm.Overzicht> overzicht() {
    Partij lezer = request.partij();
    return archief
        .hoofd(lezer)
        .chain(
            hoofd ->
                archief
                    .tellingen(lezer)
                    .map(
                        tellingen ->
                            new LogJsonVorm.Overzicht(
                                hoofd.bereik().size(),
                                tellingen.stream().map(LogJsonVorm.Tel::van).toList())));
  }

  /** Size and root of the log. */
  @GET
  @Path("/verstrekkingenlog")
  public Uni<LogJsonVorm.Hoofd> hoofd() {
    return archief.hoofd(request.partij()).map(LogJsonVorm.Hoofd::van);
  }

  /** A page of lines in the order of the log; the place of the last one is the cursor. */
  @GET
  @Path("/verstrekkingenlog/regels")
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
