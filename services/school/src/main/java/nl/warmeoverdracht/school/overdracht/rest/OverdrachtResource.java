package nl.warmeoverdracht.school.overdracht.rest;

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
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.leerling.Leerlingen;
import nl.warmeoverdracht.school.overdracht.Bestemming;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Door;
import nl.warmeoverdracht.school.overdracht.OverdrachtMaken;
import nl.warmeoverdracht.school.overdracht.Overdrachten;
import nl.warmeoverdracht.school.overdracht.Toestand;
import nl.warmeoverdracht.school.overdracht.Verloopregel;
import nl.warmeoverdracht.school.overdracht.Zoekvraag;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.NieuweOverdracht;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.OverdrachtAntwoord;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** Handovers of the caller's party. Requests were validated against the contract before. */
@Path("/v1/overdrachten")
public class OverdrachtResource {

  private final Overdrachten overdrachten;
  private final Leerlingen leerlingen;
  private final OverdrachtMaken maken;
  private final OverdrachtMapper mapper;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final Answers answers;
  private final Aanroeper aanroeper;
  private final Logboek logboek;

  OverdrachtResource(
      Overdrachten overdrachten,
      Leerlingen leerlingen,
      OverdrachtMaken maken,
      OverdrachtMapper mapper,
      PartijTransacties transacties,
      Commands commands,
      Answers answers,
      Aanroeper aanroeper,
      Logboek logboek) {
    this.overdrachten = overdrachten;
    this.leerlingen = leerlingen;
    this.maken = maken;
    this.mapper = mapper;
    this.transacties = transacties;
    this.commands = commands;
    this.answers = answers;
    this.aanroeper = aanroeper;
    this.logboek = logboek;
  }

  /** Makes a draft. */
  @POST
  public Uni<Response> maak(NieuweOverdracht nieuw) {
    Door door = aanroeper.door();
    return leerlingen
        .vind(door.partij(), nieuw.leerlingId())
        .map(leerling -> leerling.orElseThrow(Problems::nietGevonden))
        .map(
            leerling ->
                new OverdrachtMaken.Opdracht(
                    leerling,
                    Bestemming.metCode(nieuw.bestemming()),
                    Optional.ofNullable(nieuw.vorigeOverdrachtId()),
                    door))
        .chain(
            opdracht ->
                commands.sql(
                    tx ->
                        maken
                            .maak(tx, opdracht)
                            .map(Uitkomsten::gelukt)
                            .chain(overdracht -> mapper.json(tx, overdracht))
                            .map(OverdrachtResource::gemaakt)));
  }

  static Answer gemaakt(OverdrachtAntwoord json) {
    return Answer.created("/v1/overdrachten/" + json.id(), json).versie(json.versie());
  }

  /** One page of handovers. */
  @GET
  public Uni<Response> zoek(
      @QueryParam("toestand") String toestand,
      @QueryParam("leerlingId") UUID leerlingId,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Partij partij = aanroeper.partij();
    Paging paging = Paging.of(na, limiet);
    Zoekvraag vraag =
        new Zoekvraag(
            Optional.ofNullable(toestand).map(Toestand::metCode),
            Optional.ofNullable(leerlingId),
            Optional.of(paging.na()),
            paging.rows());
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .sql(
            partij,
            tx ->
                overdrachten
                    .zoek(tx, vraag)
                    .call(rijen -> inzage.gelukt(tx, getoond(paging, rijen)))
                    .chain(rijen -> mapper.json(tx, rijen)))
        .map(rijen -> Page.of(paging, rijen, OverdrachtAntwoord::id))
        .map(bladzijde -> answers.response(Answer.ok(bladzijde)));
  }

  /** One handover. */
  @GET
  @Path("/{overdrachtId}")
  public Uni<Response> haal(@PathParam("overdrachtId") UUID overdrachtId) {
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .sql(
            aanroeper.partij(),
            tx ->
                overdrachten
                    .vind(tx, overdrachtId)
                    .map(OverdrachtResource::bestaand)
                    .call(overdracht -> inzage.gelukt(tx, betrokkenen(List.of(overdracht))))
                    .chain(overdracht -> mapper.json(tx, overdracht)))
        .map(json -> answers.response(Answer.ok(json).versie(json.versie())));
  }

  /** The history, oldest first; its cursor is the number of the line. */
  @GET
  @Path("/{overdrachtId}/verloop")
  public Uni<Response> verloop(
      @PathParam("overdrachtId") UUID overdrachtId,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Logboek.Verwerking inzage = logboek.begin();
    int nummer = (int) paging.na().getLeastSignificantBits();
    return transacties
        .sql(
            aanroeper.partij(),
            tx ->
                overdrachten
                    .vind(tx, overdrachtId)
                    .map(OverdrachtResource::bestaand)
                    .call(overdracht -> inzage.gelukt(tx, betrokkenen(List.of(overdracht))))
                    .chain(() -> overdrachten.verloop(tx, overdrachtId, nummer, paging.rows())))
        .map(regels -> Page.of(paging, regels, OverdrachtResource::cursor))
        .map(bladzijde -> answers.response(Answer.ok(bladzijde.map(OverdrachtMapper::json))));
  }

  /** The row beyond the page only says that there is more; it is not shown. */
  private static List<UUID> getoond(Paging paging, List<BewaardeOverdracht> rijen) {
    return betrokkenen(rijen.stream().limit(paging.limiet()).toList());
  }

  private static List<UUID> betrokkenen(List<BewaardeOverdracht> rijen) {
    return rijen.stream().map(rij -> rij.overdracht().kern().leerlingId()).toList();
  }

  private static UUID cursor(Verloopregel regel) {
    return new UUID(0, regel.volgnummer());
  }

  static BewaardeOverdracht bestaand(Optional<BewaardeOverdracht> overdracht) {
    return overdracht.orElseThrow(Problems::nietGevonden);
  }
}
