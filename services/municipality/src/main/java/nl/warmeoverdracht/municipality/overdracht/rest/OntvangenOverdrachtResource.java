package nl.warmeoverdracht.municipality.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Toestand;
import nl.warmeoverdracht.municipality.overdracht.Verloop;
import nl.warmeoverdracht.municipality.overdracht.Zaak;
import nl.warmeoverdracht.municipality.overdracht.Zaakvermelding;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.OverdrachtJson;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.VerloopregelJson;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** What a receiver sees of the handovers that were offered to it. */
@Path("/v1/ontvangen-overdrachten")
public class OntvangenOverdrachtResource {

  private final PartijTransacties transacties;
  private final OntvangenOverdrachten overdrachten;
  private final Verloop verloop;
  private final OverdrachtLijst lijst;
  private final CurrentRequest request;
  private final Answers answers;
  private final Zaakvermelding vermelding;

  OntvangenOverdrachtResource(
      PartijTransacties transacties,
      OntvangenOverdrachten overdrachten,
      Verloop verloop,
      OverdrachtLijst lijst,
      CurrentRequest request,
      Answers answers,
      Zaakvermelding vermelding) {
    this.transacties = transacties;
    this.overdrachten = overdrachten;
    this.verloop = verloop;
    this.lijst = lijst;
    this.request = request;
    this.answers = answers;
    this.vermelding = vermelding;
  }

  /** A page of the party's own handovers. */
  @GET
  public Uni<Page<OverdrachtJson>> zoek(
      @QueryParam("toestand") String toestand,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Optional<Toestand> filter = Optional.ofNullable(toestand).flatMap(Toestand::metCode);
    Logboek.Verwerking inzage = vermelding.begin();
    return transacties.sql(
        request.partij(),
        tx ->
            overdrachten
                .zoek(tx, filter, paging.na(), paging.rows())
                .map(zaken -> Page.of(paging, zaken, Zaak::overdrachtId))
                .call(page -> vermelding.gelukt(tx, inzage, page.items()))
                .chain(page -> metNamen(tx, page)));
  }

  private Uni<Page<OverdrachtJson>> metNamen(UnitOfWork tx, Page<Zaak> page) {
    return lijst.json(tx, page.items()).map(items -> new Page<>(items, page.volgende()));
  }

  /** One handover, with its version as {@code ETag}. */
  @GET
  @Path("/{overdrachtId}")
  public Uni<Response> haalOp(@PathParam("overdrachtId") UUID overdrachtId) {
    Logboek.Verwerking inzage = vermelding.begin();
    return transacties
        .sql(
            request.partij(),
            tx ->
                overdrachten
                    .vind(tx, overdrachtId)
                    .call(zaak -> vermelding.gelukt(tx, inzage, zaak.stream().toList()))
                    .chain(zaak -> antwoord(tx, zaak)))
        .map(answers::response);
  }

  private Uni<Answer> antwoord(UnitOfWork tx, Optional<Zaak> gevonden) {
    Zaak zaak = gevonden.orElseThrow(Problems::nietGevonden);
    return lijst.json(tx, zaak).map(json -> Answer.ok(json).versie(zaak.versie()));
  }

  /** The course of one handover, oldest step first. */
  @GET
  @Path("/{overdrachtId}/verloop")
  public Uni<Page<VerloopregelJson>> haalVerloopOp(
      @PathParam("overdrachtId") UUID overdrachtId,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Partij partij = request.partij();
    Logboek.Verwerking inzage = vermelding.begin();
    return transacties
        .sql(
            partij,
            tx ->
                overdrachten
                    .vind(tx, overdrachtId)
                    .map(zaak -> zaak.orElseThrow(Problems::nietGevonden))
                    .call(zaak -> vermelding.gelukt(tx, inzage, List.of(zaak)))
                    .chain(
                        () ->
                            verloop.lees(
                                tx, overdrachtId, Volgnummer.van(paging.na()), paging.rows())))
        .map(
            regels -> {
              List<VerloopregelJson> items = regels.stream().map(VerloopregelJson::van).toList();
              return Page.of(paging, items, regel -> Volgnummer.cursor(regel.volgnummer()));
            });
  }
}
