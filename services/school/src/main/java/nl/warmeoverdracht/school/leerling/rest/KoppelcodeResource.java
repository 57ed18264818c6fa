package nl.warmeoverdracht.school.leerling.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.leerling.KoppelcodeAanvragen;
import nl.warmeoverdracht.school.leerling.Koppelcodedienst.Koppelcode;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** Codes with which a pupil or parent reaches his own data ({@code contracts/api/school.yaml}). */
@Path("/v1/leerlingen/{leerlingId}/koppelcodes")
public class KoppelcodeResource {

  private static final int CREATED = 201;

  private final KoppelcodeAanvragen aanvragen;
  private final Leerlingregister register;
  private final PartijTransacties transacties;
  private final Answers answers;
  private final CurrentRequest request;

  KoppelcodeResource(
      KoppelcodeAanvragen aanvragen,
      Leerlingregister register,
      PartijTransacties transacties,
      Answers answers,
      CurrentRequest request) {
    this.aanvragen = aanvragen;
    this.register = register;
    this.transacties = transacties;
    this.answers = answers;
    this.request = request;
  }

  /** For whom a code is. */
  record NieuweKoppelcode(String hoedanigheid) {}

  /**
   * Passes the code on; 404 for somebody else's pupil. Not one of {@code Commands}: those keep
   * their answer, and this answer holds the code. The consent service gives the same one again.
   */
  @POST
  public Uni<Response> maak(@PathParam("leerlingId") UUID leerlingId, NieuweKoppelcode nieuw) {
    Partij partij = request.partij();
    String opdracht = request.submission().orElseThrow().sleutel();
    return transacties
        .hibernate(partij, tx -> register.vind(tx, leerlingId))
        .map(leerling -> leerling.orElseThrow(Problems::nietGevonden))
        .chain(leerling -> aanvragen.vraag(partij, leerling, nieuw.hoedanigheid(), opdracht))
        .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
        .map(code -> answers.response(antwoord(code)));
  }

  private static Answer antwoord(Koppelcode code) {
    return new Answer(CREATED, Optional.of(code), Optional.empty(), OptionalLong.empty());
  }
}
