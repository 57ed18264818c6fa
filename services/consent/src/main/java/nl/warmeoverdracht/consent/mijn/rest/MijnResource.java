package nl.warmeoverdracht.consent.mijn.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.mijn.AkkoordVerklaren;
import nl.warmeoverdracht.consent.mijn.Gegevensdeling;
import nl.warmeoverdracht.consent.mijn.Inzage;
import nl.warmeoverdracht.consent.mijn.MijnAkkoord;
import nl.warmeoverdracht.consent.mijn.Mijnpagina;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/mijn}: a person's own page. What is not his is not there. */
@Path("/v1/mijn")
public class MijnResource {

  private static final int CREATED = 201;

  private final Mijnpagina pagina;
  private final AkkoordVerklaren verklaren;
  private final Koppelingen koppelingen;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final CurrentRequest request;

  MijnResource(
      Mijnpagina pagina,
      AkkoordVerklaren verklaren,
      Koppelingen koppelingen,
      PartijTransacties transacties,
      Commands commands,
      CurrentRequest request) {
    this.pagina = pagina;
    this.verklaren = verklaren;
    this.koppelingen = koppelingen;
    this.transacties = transacties;
    this.commands = commands;
    this.request = request;
  }

  /** Who has what of me, on which ground, since when. */
  @GET
  @Path("/gegevensdeling")
  public Uni<Page<MijnJson.Deling>> gegevensdeling(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return bladzijde(
            paging, tx -> pagina.delingen(tx, paging.na(), paging.rows()), Gegevensdeling::id)
        .map(page -> page.map(MijnJson.Deling::van));
  }

  /** Who asked for something of me, when, and what was decided. */
  @GET
  @Path("/inzagen")
  public Uni<Page<MijnJson.Blik>> inzagen(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return bladzijde(
            paging, tx -> pagina.inzagen(tx, paging.na(), paging.rows()), Inzage::besluitId)
        .map(page -> page.map(MijnJson.Blik::van));
  }

  /** What was declared about me; for a parent, what he declared himself. */
  @GET
  @Path("/akkoorden")
  public Uni<Page<MijnJson.Eigen>> akkoorden(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Function<MijnAkkoord, UUID> id = eigen -> eigen.akkoord().id();
    return bladzijde(paging, tx -> pagina.akkoorden(tx, paging.na(), paging.rows()), id)
        .map(page -> page.map(MijnJson.Eigen::van));
  }

  /** Gives; 404 for a tie that is not his, 422 when he may not at this age. */
  @POST
  @Path("/akkoorden")
  public Uni<Response> verklaar(MijnJson.Nieuw nieuw) {
    return commands.persoon(
        tx ->
            koppelingen
                .vind(tx, nieuw.koppelingId())
                .map(koppeling -> koppeling.orElseThrow(Problems::nietGevonden))
                .chain(
                    koppeling ->
                        verklaren.verklaar(tx, koppeling, nieuw.verklaard(Verklaring.GEGEVEN)))
                .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
                .map(MijnResource::antwoord));
  }

  private <T> Uni<Page<T>> bladzijde(
      Paging paging, Function<UnitOfWork.Sql, Uni<List<T>>> lees, Function<T, UUID> id) {
    return transacties.persoon(request.persoon(), lees).map(rijen -> Page.of(paging, rijen, id));
  }

  /** A declaration was recorded; nobody but the person reads it back, in his list. */
  static Answer antwoord(Akkoord akkoord) {
    return new Answer(
        CREATED,
        Optional.of(MijnJson.Eigen.van(new MijnAkkoord(akkoord, Optional.empty()))),
        Optional.empty(),
        OptionalLong.empty());
  }
}
