package nl.warmeoverdracht.school.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.overdracht.Door;
import nl.warmeoverdracht.school.overdracht.Overdrachten;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.school.overdracht.VraagBeantwoorden;
import nl.warmeoverdracht.school.overdracht.Vragen;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** The receiver's questions and the sender's answers. */
@Path("/v1/overdrachten/{overdrachtId}/vragen")
public class VraagResource {

  private final Overdrachten overdrachten;
  private final Vragen vragen;
  private final VraagBeantwoorden beantwoorden;
  private final Vraagteksten teksten;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final Answers answers;
  private final Aanroeper aanroeper;
  private final Logboek logboek;

  VraagResource(
      Overdrachten overdrachten,
      Vragen vragen,
      VraagBeantwoorden beantwoorden,
      Vraagteksten teksten,
      PartijTransacties transacties,
      Commands commands,
      Answers answers,
      Aanroeper aanroeper,
      Logboek logboek) {
    this.overdrachten = overdrachten;
    this.vragen = vragen;
    this.beantwoorden = beantwoorden;
    this.teksten = teksten;
    this.transacties = transacties;
    this.commands = commands;
    this.answers = answers;
    this.aanroeper = aanroeper;
    this.logboek = logboek;
  }

  record Tekst(String tekst) {
    @Override
    public String toString() {
      return "Tekst[redacted]";
    }
  }

  record VraagAntwoord(
      UUID id,
      Optional<String> vraagTekst,
      Instant gesteldTijdstip,
      Optional<String> antwoordTekst,
      Optional<Instant> beantwoordTijdstip) {
    static VraagAntwoord van(Vraag vraag, Optional<String> tekst) {
      return new VraagAntwoord(
          vraag.id(),
          tekst,
          vraag.gesteldOp(),
          vraag.antwoord().map(Vraag.Antwoord::tekst),
          vraag.antwoord().map(Vraag.Antwoord::beantwoordOp));
    }

    @Override
    public String toString() {
      return "VraagAntwoord[" + id + "]";
    }
  }

  /** The questions, oldest first, with their texts as far as the receiver gives them now. */
  @GET
  public Uni<Response> lijst(
      @PathParam("overdrachtId") UUID overdrachtId,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .sql(aanroeper.partij(), tx -> lees(tx, overdrachtId, paging, inzage))
        .map(rijen -> Page.of(paging, rijen, Vraag::id))
        .chain(
            bladzijde ->
                teksten
                    .bij(bladzijde.items())
                    .map(
                        gevonden ->
                            bladzijde.map(
                                vraag ->
                                    VraagAntwoord.van(
                                        vraag, Optional.ofNullable(gevonden.get(vraag.id()))))))
        .map(bladzijde -> answers.response(Answer.ok(bladzijde)));
  }

  private Uni<List<Vraag>> lees(
      UnitOfWork tx, UUID overdrachtId, Paging paging, Logboek.Verwerking inzage) {
    return overdrachten
        .vind(tx, overdrachtId)
        .map(OverdrachtResource::bestaand)
        .call(o -> inzage.gelukt(tx, List.of(o.overdracht().kern().leerlingId())))
        .chain(() -> vragen.lijst(tx, overdrachtId, paging.na(), paging.rows()));
  }

  /** Answers a question, once. */
  @POST
  @Path("/{vraagId}/antwoorden")
  public Uni<Response> beantwoord(
      @PathParam("overdrachtId") UUID overdrachtId,
      @PathParam("vraagId") UUID vraagId,
      Tekst antwoord) {
    Door door = aanroeper.door();
    return commands.sql(
        tx ->
            beantwoorden
                .beantwoord(tx, overdrachtId, vraagId, antwoord.tekst(), door)
                .map(Uitkomsten::gelukt)
                .chain(() -> vragen.vind(tx, overdrachtId, vraagId))
                .map(vraag -> vraag.orElseThrow(Problems::nietGevonden))
                .map(
                    vraag ->
                        Answer.created(
                            "/v1/overdrachten/" + overdrachtId + "/vragen",
                            VraagAntwoord.van(vraag, Optional.empty()))));
  }
}
