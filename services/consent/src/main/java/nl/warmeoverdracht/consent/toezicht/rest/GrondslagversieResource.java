package nl.warmeoverdracht.consent.toezicht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.toezicht.Beoordelingen.Beoordeling;
import nl.warmeoverdracht.consent.toezicht.Kijker;
import nl.warmeoverdracht.consent.toezicht.Regelbeoordeling;
import nl.warmeoverdracht.consent.toezicht.Regelbeoordeling.Stand;
import nl.warmeoverdracht.consent.toezicht.Regelbeoordeling.Uitslag;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** The rules, and who signed for them. */
@Path("/v1/grondslagversies")
public class GrondslagversieResource {

  private final Regelbeoordeling beoordeling;
  private final Commands commands;
  private final CurrentRequest request;

  GrondslagversieResource(Regelbeoordeling beoordeling, Commands commands, CurrentRequest request) {
    this.beoordeling = beoordeling;
    this.commands = commands;
    this.request = request;
  }

  record NieuweBeoordeling(String hash) {}

  record GrondslagversiesJson(List<GrondslagversieJson> items) {}

  record GrondslagversieJson(
      String grondslagId,
      int versie,
      String hash,
      String doel,
      List<String> artikelen,
      LocalDate geldigVanaf,
      String status,
      Instant beoordeeldTijdstip,
      PartijJson beoordeeldDoor) {
    static GrondslagversieJson van(Stand stand) {
      return new GrondslagversieJson(
          stand.regel().id(),
          stand.regel().versie(),
          stand.regel().hash(),
          stand.regel().doel(),
          stand.regel().artikelen(),
          stand.regel().geldigVanaf(),
          stand.beoordeling().isPresent() ? "beoordeeld" : "nog-te-beoordelen",
          stand.beoordeling().map(Beoordeling::tijdstip).orElse(null),
          stand.beoordeling().map(Beoordeling::door).map(PartijJson::van).orElse(null));
    }
  }

  /** Every version of every rule. */
  @GET
  public Uni<GrondslagversiesJson> zoek() {
    return beoordeling
        .standen()
        .map(
            standen ->
                new GrondslagversiesJson(standen.stream().map(GrondslagversieJson::van).toList()));
  }

  /** Signs for a text; 404 for an unknown rule, 409 when its text is another one. */
  @POST
  @Path("/{grondslagId}/{versie}/beoordelingen")
  public Uni<Response> beoordeel(
      @PathParam("grondslagId") String grondslagId,
      @PathParam("versie") int versie,
      NieuweBeoordeling nieuw) {
    Kijker kijker = new Kijker(request.partij(), request.beller().onderwerp());
    return commands.sql(
        tx ->
            beoordeling
                .beoordeel(tx, kijker, grondslagId, versie, nieuw.hash())
                .map(GrondslagversieResource::antwoord));
  }

  private static Answer antwoord(Uitslag uitslag) {
    return switch (uitslag) {
      case Uitslag.Beoordeeld(Stand stand) ->
          Answer.created("/v1/grondslagversies", GrondslagversieJson.van(stand));
      case Uitslag.Onbekend _ -> throw Problems.nietGevonden();
      case Uitslag.AndereTekst _ ->
          throw Problems.conflict(
              List.of(
                  Bezwaar.opVeld(
                      "/hash",
                      "andere-tekst",
                      "De tekst van de regel is een andere dan waarvoor u tekent.",
                      "Haal de regels opnieuw op en lees de tekst van nu.")));
    };
  }
}
