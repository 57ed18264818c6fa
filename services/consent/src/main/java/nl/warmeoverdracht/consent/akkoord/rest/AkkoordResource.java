package nl.warmeoverdracht.consent.akkoord.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.AkkoordMelden;
import nl.warmeoverdracht.consent.akkoord.AkkoordMelden.Melding;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/akkoorden}: what was agreed, by whom, as its holder's dienst reports it. */
@Path("/v1/akkoorden")
public class AkkoordResource {

  /** Without a Location: a declaration can be reported, not read back. */
  private static final int CREATED = 201;

  private final AkkoordMelden melden;
  private final Commands commands;
  private final CurrentRequest request;
  private final Clock clock;

  AkkoordResource(AkkoordMelden melden, Commands commands, CurrentRequest request, Clock clock) {
    this.melden = melden;
    this.commands = commands;
    this.request = request;
    this.clock = clock;
  }

  /** Records a declaration: 201, or 200 when it was known; 409 when the id is another one's. */
  @PUT
  @Path("/{akkoordId}")
  public Uni<Response> meld(@PathParam("akkoordId") UUID akkoordId, AkkoordJson melding) {
    Partij houder = EigenHouder.van(request.beller(), melding.houder());
    Akkoord akkoord =
        melding.naarAkkoord(akkoordId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return commands.hibernate(
        houder,
        tx ->
            melden
                .meld(tx, akkoord)
                .map(besluit -> besluit.orElseThrow(Problems::conflict))
                .map(AkkoordResource::antwoord));
  }

  private static Answer antwoord(Melding melding) {
    AkkoordJson json = AkkoordJson.van(melding.akkoord());
    return melding.nieuw()
        ? new Answer(CREATED, Optional.of(json), Optional.empty(), OptionalLong.empty())
        : Answer.ok(json);
  }
}
