package nl.warmeoverdracht.consent.akkoord.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.AkkoordIntrekken;
import nl.warmeoverdracht.consent.akkoord.AkkoordMelden;
import nl.warmeoverdracht.consent.akkoord.Intrekkingen;
import nl.warmeoverdracht.consent.akkoord.Melding;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/akkoorden}: what was agreed, by whom, as its holder's dienst reports it. */
@Path("/v1/akkoorden")
public class AkkoordResource {

  /** Without a Location: a declaration can be reported, not read back. */
  private static final int CREATED = 201;

  private static final int OK = 200;

  private final AkkoordMelden melden;
  private final AkkoordIntrekken intrekken;
  private final Intrekkingen intrekkingen;
  private final Commands commands;
  private final CurrentRequest request;
  private final Clock clock;

  AkkoordResource(
      AkkoordMelden melden,
      AkkoordIntrekken intrekken,
      Intrekkingen intrekkingen,
      Commands commands,
      CurrentRequest request,
      Clock clock) {
    this.melden = melden;
    this.intrekken = intrekken;
    this.intrekkingen = intrekkingen;
    this.commands = commands;
    this.request = request;
    this.clock = clock;
  }

  /**
   * Records a declaration: 201, or 200 when it was known; 409 when the id is another's, 422. A
   * declaration that ends an agreement is answered when nothing can leave on it any more (invariant
   * 2), also when it was known.
   */
  @PUT
  @Path("/{akkoordId}")
  public Uni<Response> meld(@PathParam("akkoordId") UUID akkoordId, AkkoordJson melding) {
    Partij houder = EigenHouder.van(request.beller(), melding.houder());
    Akkoord akkoord =
        melding.naarAkkoord(akkoordId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return akkoord.verklaring() == Verklaring.GEGEVEN
        ? commands.hibernate(houder, tx -> melden.meld(tx, akkoord).map(AkkoordResource::antwoord))
        : commands
            .sql(houder, tx -> intrekken.trekIn(tx, akkoord).map(AkkoordResource::antwoord))
            .call(() -> intrekkingen.uitgewerkt(houder, akkoord.betrokkeneId()));
  }

  private static Answer antwoord(Melding melding) {
    return switch (melding) {
      case Melding.Vastgelegd(Akkoord akkoord, boolean nieuw) ->
          new Answer(
              nieuw ? CREATED : OK,
              Optional.of(AkkoordJson.van(akkoord)),
              Optional.empty(),
              OptionalLong.empty());
      case Melding.AnderAkkoord(Bezwaar bezwaar) -> throw Problems.conflict(List.of(bezwaar));
      case Melding.Onjuist(List<Bezwaar> bezwaren) -> throw Problems.onverwerkbaar(bezwaren);
    };
  }
}
