package nl.warmeoverdracht.consent.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogTonen;
import nl.warmeoverdracht.web.command.CurrentRequest;

/** The counts, for the auditor (AVG 5(2), 24). */
@Path("/v1/verstrekkingsoverzicht")
public class OverzichtResource {

  private final Verstrekkingsarchief archief;
  private final LogTonen log;
  private final CurrentRequest request;

  OverzichtResource(Verstrekkingsarchief archief, LogTonen log, CurrentRequest request) {
    this.archief = archief;
    this.log = log;
    this.request = request;
  }

  /** How often what was decided and why; as many rows as there are kinds of answers. */
  @GET
  public Uni<LogJsonVorm.Overzicht> overzicht() {
    Partij lezer = request.partij();
    return log.controlepunt(Lezer.van(lezer))
        .chain(
            punt ->
                archief
                    .tellingen(lezer)
                    .map(tellingen -> LogJsonVorm.Overzicht.van(punt.hoofd().size(), tellingen)));
  }
}
