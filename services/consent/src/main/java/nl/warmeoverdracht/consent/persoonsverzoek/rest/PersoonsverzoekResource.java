package nl.warmeoverdracht.consent.persoonsverzoek.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Logboek.Status;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoeken;
import nl.warmeoverdracht.consent.persoonsverzoek.Uitkomst;
import nl.warmeoverdracht.consent.persoonsverzoek.VerzoekBeantwoorden;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/persoonsverzoeken}: what people ask of holders, for the holder's dienst. */
@Path("/v1/persoonsverzoeken")
public class PersoonsverzoekResource {

  private static final int CREATED = 201;

  private final VerzoekBeantwoorden beantwoorden;
  private final Persoonsverzoeken verzoeken;
  private final LezerTransacties transacties;
  private final Logboek logboek;
  private final Commands commands;
  private final CurrentRequest request;
  private final Clock clock;

  PersoonsverzoekResource(
      VerzoekBeantwoorden beantwoorden,
      Persoonsverzoeken verzoeken,
      LezerTransacties transacties,
      Logboek logboek,
      Commands commands,
      CurrentRequest request,
      Clock clock) {
    this.beantwoorden = beantwoorden;
    this.verzoeken = verzoeken;
    this.transacties = transacties;
    this.logboek = logboek;
    this.commands = commands;
    this.request = request;
    this.clock = clock;
  }

  /** Requests to holders of the tasks that the caller serves. */
  @GET
  public Uni<Page<VerzoekJson>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    LocalDate vandaag = Dag.van(clock.instant());
    Lezer lezer = Lezer.van(request.beller());
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .lees(
            lezer,
            tx ->
                verzoeken
                    .bladzijde(tx, paging.na(), paging.rows())
                    .map(rijen -> Page.of(paging, rijen, verzoek -> verzoek.kern().id()))
                    .call(page -> inzage.vermeld(tx, Status.OK, wie(lezer, page.items()))))
        .map(page -> page.map(verzoek -> VerzoekJson.voorHouder(verzoek, vandaag)));
  }

  private static List<Logboek.Betrokkene> wie(Lezer lezer, List<Persoonsverzoek> verzoeken) {
    return verzoeken.stream()
        .map(Persoonsverzoek::kern)
        .map(kern -> lezer.betrokkene(kern.houder(), kern.betrokkeneId()))
        .distinct()
        .toList();
  }

  /** Answers; 404 for another holder's, 409 when it was answered otherwise or does not fit. */
  @POST
  @Path("/{persoonsverzoekId}/antwoorden")
  public Uni<Response> beantwoord(
      @PathParam("persoonsverzoekId") UUID id, VerzoekJson.NieuwAntwoord nieuw) {
    Partij houder = EigenHouder.van(request.beller(), nieuw.houder());
    LocalDate vandaag = Dag.van(clock.instant());
    Optional<Uitkomst> uitkomst =
        Optional.ofNullable(nieuw.uitkomst()).map(code -> Codes.verplicht(Uitkomst.class, code));
    return commands.sql(
        houder,
        tx ->
            beantwoorden
                .beantwoord(tx, id, nieuw.tekst(), uitkomst)
                .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
                .map(besluit -> besluit.orElseThrow(Problems::conflict))
                .map(beantwoord -> antwoord(VerzoekJson.voorHouder(beantwoord, vandaag))));
  }

  private static Answer antwoord(VerzoekJson json) {
    return new Answer(CREATED, Optional.of(json), Optional.empty(), OptionalLong.empty());
  }
}
