package nl.warmeoverdracht.consent.persoonsverzoek.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoeken;
import nl.warmeoverdracht.consent.persoonsverzoek.VerzoekDoen;
import nl.warmeoverdracht.consent.persoonsverzoek.Verzoeksoort;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/mijn/vragen} and {@code /v1/mijn/bezwaren}: what a young person asks of holders. */
@Path("/v1/mijn")
public class MijnVerzoekResource {

  private static final int CREATED = 201;

  private final VerzoekDoen doen;
  private final Persoonsverzoeken verzoeken;
  private final Koppelingen koppelingen;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final CurrentRequest request;
  private final Clock clock;

  MijnVerzoekResource(
      VerzoekDoen doen,
      Persoonsverzoeken verzoeken,
      Koppelingen koppelingen,
      PartijTransacties transacties,
      Commands commands,
      CurrentRequest request,
      Clock clock) {
    this.doen = doen;
    this.verzoeken = verzoeken;
    this.koppelingen = koppelingen;
    this.transacties = transacties;
    this.commands = commands;
    this.request = request;
    this.clock = clock;
  }

  /** Asks a holder something; 404 for a tie that is not his own. */
  @POST
  @Path("/vragen")
  public Uni<Response> vraag(VerzoekJson.Nieuw nieuw) {
    return doe(Verzoeksoort.VRAAG, nieuw);
  }

  /** Objects to what a holder does (AVG 21); 404 for a tie that is not his own. */
  @POST
  @Path("/bezwaren")
  public Uni<Response> maakBezwaar(VerzoekJson.Nieuw nieuw) {
    return doe(Verzoeksoort.BEZWAAR, nieuw);
  }

  /** His own questions with their answers. */
  @GET
  @Path("/vragen")
  public Uni<Page<VerzoekJson>> vragen(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    return lijst(Verzoeksoort.VRAAG, Paging.of(na, limiet));
  }

  /** His own objections with what was decided. */
  @GET
  @Path("/bezwaren")
  public Uni<Page<VerzoekJson>> bezwaren(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    return lijst(Verzoeksoort.BEZWAAR, Paging.of(na, limiet));
  }

  private Uni<Response> doe(Verzoeksoort soort, VerzoekJson.Nieuw nieuw) {
    LocalDate vandaag = Dag.van(clock.instant());
    return commands.persoon(
        tx ->
            koppelingen
                .vind(tx, nieuw.koppelingId())
                .map(gevonden -> gevonden.filter(Koppeling::opentPagina))
                .map(koppeling -> koppeling.orElseThrow(Problems::nietGevonden))
                .chain(koppeling -> doen.doe(tx, koppeling, soort, nieuw.tekst()))
                .map(open -> VerzoekJson.voorPersoon(open, Optional.empty(), vandaag))
                .map(MijnVerzoekResource::antwoord));
  }

  private Uni<Page<VerzoekJson>> lijst(Verzoeksoort soort, Paging paging) {
    LocalDate vandaag = Dag.van(clock.instant());
    return transacties
        .persoon(request.persoon(), tx -> verzoeken.eigen(tx, soort, paging.na(), paging.rows()))
        .map(rijen -> Page.of(paging, rijen, rij -> rij.verzoek().kern().id()))
        .map(page -> page.map(rij -> VerzoekJson.voorPersoon(rij.verzoek(), rij.naam(), vandaag)));
  }

  private static Answer antwoord(VerzoekJson json) {
    return new Answer(CREATED, Optional.of(json), Optional.empty(), OptionalLong.empty());
  }
}
