package nl.warmeoverdracht.consent.koppeling.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.EigenHouder;
import nl.warmeoverdracht.consent.koppeling.KoppelcodeMaken;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/koppelcodes}: codes that a holder's dienst asks for. */
@Path("/v1/koppelcodes")
public class KoppelcodeResource {

  private static final int CREATED = 201;

  private final KoppelcodeMaken maken;
  private final PartijTransacties transacties;
  private final Answers answers;
  private final CurrentRequest request;

  KoppelcodeResource(
      KoppelcodeMaken maken,
      PartijTransacties transacties,
      Answers answers,
      CurrentRequest request) {
    this.maken = maken;
    this.transacties = transacties;
    this.answers = answers;
    this.request = request;
  }

  /**
   * Makes a code; 404 for a holder that the caller does not serve. Not one of {@code Commands}:
   * those keep their answer, and this answer holds the code.
   */
  @POST
  public Uni<Response> maak(KoppelJson.NieuweCode json) {
    Partij houder = EigenHouder.van(request.beller(), json.houder());
    String opdracht = request.submission().orElseThrow().sleutel();
    return transacties
        .sql(houder, tx -> maken.maak(tx, json.aanvraag(houder), opdracht))
        .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
        .map(KoppelJson.Code::van)
        .map(code -> answers.response(antwoord(code)));
  }

  /** Without a Location: a code is shown once. */
  private static Answer antwoord(KoppelJson.Code code) {
    return new Answer(CREATED, Optional.of(code), Optional.empty(), OptionalLong.empty());
  }
}
