package nl.warmeoverdracht.consent.toezicht.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.warmeoverdracht.consent.toezicht.BesluitenInzien;
import nl.warmeoverdracht.consent.toezicht.BesluitenUitvoeren;
import nl.warmeoverdracht.consent.toezicht.Inzagelog;
import nl.warmeoverdracht.consent.toezicht.Kijker;
import nl.warmeoverdracht.consent.toezicht.Uitvoerregel;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** What an auditor sees: decisions and counts, never about whom and never a dossier. */
@Path("/v1")
public class ToezichtResource {

  private static final Duration LANGSTE_PERIODE = Duration.ofDays(31);
  private static final String CSV = "text/csv";

  private final BesluitenInzien inzien;
  private final BesluitenUitvoeren uitvoeren;
  private final Inzagelog inzagelog;
  private final CurrentRequest request;

  ToezichtResource(
      BesluitenInzien inzien,
      BesluitenUitvoeren uitvoeren,
      Inzagelog inzagelog,
      CurrentRequest request) {
    this.inzien = inzien;
    this.uitvoeren = uitvoeren;
    this.inzagelog = inzagelog;
    this.request = request;
  }

  /** All of them as a JSON list, sent as they are read. */
  @GET
  @Path("/verstrekkingsuitvoer")
  @Produces(MediaType.APPLICATION_JSON)
  public Multi<UitvoerJson> json(@BeanParam Zoekparameters parameters) {
    return uitvoer(parameters, UitvoerJson::van, UitvoerJson::van);
  }

  /** All of them as CSV, sent as they are read. */
  @GET
  @Path("/verstrekkingsuitvoer")
  @Produces(CSV)
  public Multi<String> csv(@BeanParam Zoekparameters parameters) {
    return uitvoer(parameters, UitvoerCsv::begin, UitvoerCsv::regels);
  }

  private <T> Multi<T> uitvoer(
      Zoekparameters parameters, Function<Controlepunt, T> kop, Function<Uitvoerregel, T> regel) {
    return uitvoeren
        .voerUit(kijker(), parameters.vraag())
        .onItem()
        .transformToMulti(
            uitvoer ->
                Multi.createBy()
                    .concatenating()
                    .streams(
                        Multi.createFrom().item(uitvoer.controlepunt()).map(kop),
                        uitvoer.regels().map(regel)));
  }

  /** Counts of refusals in a period of at most a month; 422 when it is longer. */
  @GET
  @Path("/weigeringen")
  public Uni<WeigeringenJson> weigeringen(
      @QueryParam("houder") String houder,
      @QueryParam("vanaf") String vanaf,
      @QueryParam("tot") String tot) {
    Instant begin = Zoekparameters.moment(vanaf);
    Instant einde = Zoekparameters.moment(tot);
    if (einde.isBefore(begin) || einde.isAfter(begin.plus(LANGSTE_PERIODE))) {
      throw Problems.onverwerkbaar(
          List.of(
              Bezwaar.opVeld(
                  "tot",
                  "periode-te-lang",
                  "De periode is langer dan 31 dagen, of eindigt voor zij begint.",
                  "Vraag een kortere periode, en zo nodig meer periodes.")));
    }
    return inzien
        .weigeringen(kijker(), Zoekparameters.partij("houder", houder), begin, einde)
        .map(WeigeringenJson::van);
  }

  /** Who looked, oldest first. */
  @GET
  @Path("/inzagen")
  public Uni<Page<InzageJson>> inzagen(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return inzagelog
        .bladzijde(request.partij(), paging.na(), paging.rows())
        .map(inzagen -> Page.of(paging, inzagen, inzage -> inzage.id()).map(InzageJson::van));
  }

  private Kijker kijker() {
    return new Kijker(request.partij(), request.beller().onderwerp());
  }
}
