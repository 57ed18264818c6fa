package nl.warmeoverdracht.consent.rechten.rest;

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
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.KennisgevingBeantwoorden;
import nl.warmeoverdracht.consent.rechten.KennisgevingBeantwoorden.AndersBeantwoord;
import nl.warmeoverdracht.consent.rechten.KennisgevingBeantwoorden.Onbekend;
import nl.warmeoverdracht.consent.rechten.KennisgevingBeantwoorden.Onjuist;
import nl.warmeoverdracht.consent.rechten.KennisgevingBeantwoorden.Uitslag;
import nl.warmeoverdracht.consent.rechten.KennisgevingBeantwoorden.Vastgelegd;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief;
import nl.warmeoverdracht.consent.rechten.Toestand;
import nl.warmeoverdracht.consent.rechten.rest.RechtenJson.KennisgevingJson;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/kennisgevingen}: what is asked of a receiver, and what it answers. */
@Path("/v1/kennisgevingen")
public class KennisgevingResource {

  private final Rechtenarchief archief;
  private final KennisgevingBeantwoorden beantwoorden;
  private final PartijTransacties transacties;
  private final Logboek logboek;
  private final Commands commands;
  private final CurrentRequest request;

  KennisgevingResource(
      Rechtenarchief archief,
      KennisgevingBeantwoorden beantwoorden,
      PartijTransacties transacties,
      Logboek logboek,
      Commands commands,
      CurrentRequest request) {
    this.archief = archief;
    this.beantwoorden = beantwoorden;
    this.transacties = transacties;
    this.logboek = logboek;
    this.commands = commands;
    this.request = request;
  }

  /** A page of what was asked of the caller's party, or for the auditor of everybody. */
  @GET
  public Uni<Page<KennisgevingJson>> zoek(
      @QueryParam("toestand") String toestand,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return archief
        .bladzijde(
            request.partij(),
            Optional.ofNullable(toestand).map(code -> Codes.verplicht(Toestand.class, code)),
            paging.na(),
            paging.rows())
        .map(rijen -> Page.of(paging, rijen, Kennisgeving::id).map(KennisgevingJson::van));
  }

  /** One notice, for its receiver only. */
  @GET
  @Path("/{kennisgevingId}")
  public Uni<KennisgevingJson> haal(@PathParam("kennisgevingId") UUID kennisgevingId) {
    Logboek.Verwerking inzage = logboek.begin();
    return eigen(kennisgevingId)
        .call(kennisgeving -> vermeld(inzage, kennisgeving))
        .map(KennisgevingJson::voorOntvanger);
  }

  /** Only the source is told who it is; another receiver reads of a handover and of nobody. */
  private Uni<Void> vermeld(Logboek.Verwerking inzage, Kennisgeving kennisgeving) {
    return transacties.sql(
        kennisgeving.ontvanger(),
        tx -> inzage.gelukt(tx, kennisgeving.betrokkeneId().stream().toList()));
  }

  /** Records an answer: 201, also again; 409 when something else was answered, 422. */
  @POST
  @Path("/{kennisgevingId}/bevestigingen")
  public Uni<Response> bevestig(
      @PathParam("kennisgevingId") UUID kennisgevingId, RechtenJson.NieuweBevestiging nieuw) {
    return eigen(kennisgevingId)
        .chain(
            kennisgeving ->
                commands.sql(
                    kennisgeving.ontvanger(),
                    tx ->
                        beantwoorden
                            .beantwoord(
                                tx,
                                kennisgevingId,
                                nieuw.bevestiging(),
                                Optional.ofNullable(nieuw.betrokkeneId()))
                            .map(KennisgevingResource::antwoord)));
  }

  /** The receiver, or the dienst that serves its task; for all others it is not there. */
  private Uni<Kennisgeving> eigen(UUID kennisgevingId) {
    Beller beller = request.beller();
    return beller
        .partij()
        .map(
            partij ->
                archief
                    .voorPartij(partij, kennisgevingId)
                    .map(gevonden -> gevonden.filter(k -> k.ontvanger().equals(partij))))
        .orElseGet(() -> archief.voorDienst(beller.taken(), kennisgevingId))
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden));
  }

  private static Answer antwoord(Uitslag uitslag) {
    return switch (uitslag) {
      case Vastgelegd(Kennisgeving kennisgeving) ->
          Answer.created(
              "/v1/kennisgevingen/" + kennisgeving.id(), KennisgevingJson.van(kennisgeving));
      case AndersBeantwoord(Bezwaar bezwaar) -> throw Problems.conflict(List.of(bezwaar));
      case Onjuist(List<Bezwaar> bezwaren) -> throw Problems.onverwerkbaar(bezwaren);
      case Onbekend() -> throw Problems.nietGevonden();
    };
  }
}
