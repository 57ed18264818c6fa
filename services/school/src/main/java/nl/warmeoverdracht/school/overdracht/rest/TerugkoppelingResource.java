package nl.warmeoverdracht.school.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.overdracht.Overdrachten;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.problem.Problems;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the receiver tells back about a handover; pulled from there, never kept here. */
@Path("/v1/overdrachten/{overdrachtId}/terugkoppeling")
public class TerugkoppelingResource {

  private static final int VERBODEN = 403;

  private final Overdrachten overdrachten;
  private final PartijTransacties transacties;
  private final OntvangerClient ontvanger;
  private final Answers answers;
  private final Aanroeper aanroeper;
  private final Logboek logboek;

  TerugkoppelingResource(
      Overdrachten overdrachten,
      PartijTransacties transacties,
      @RestClient OntvangerClient ontvanger,
      Answers answers,
      Aanroeper aanroeper,
      Logboek logboek) {
    this.overdrachten = overdrachten;
    this.transacties = transacties;
    this.ontvanger = ontvanger;
    this.answers = answers;
    this.aanroeper = aanroeper;
    this.logboek = logboek;
  }

  /** The contact person, or the reasons of handing back. */
  @GET
  public Uni<Response> haal(@PathParam("overdrachtId") UUID overdrachtId) {
    Partij partij = aanroeper.partij();
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .sql(partij, tx -> overdrachten.vind(tx, overdrachtId))
        .map(OverdrachtResource::bestaand)
        .invoke(
            bewaard -> {
              if (bewaard.overdracht().laatsteAanbod().isEmpty()) {
                throw nogGeen();
              }
            })
        .chain(
            bewaard ->
                opgehaald(partij, inzage, bewaard.overdracht().kern().leerlingId(), overdrachtId))
        .onFailure(DienstWeigert.class)
        .transform(weigert -> geweigerd((DienstWeigert) weigert))
        .map(terugkoppeling -> answers.response(Answer.ok(terugkoppeling)));
  }

  /** What was pulled is shown after it was recorded, and a refusal is recorded as well. */
  private Uni<OntvangerClient.Terugkoppeling> opgehaald(
      Partij partij, Logboek.Verwerking inzage, UUID leerlingId, UUID overdrachtId) {
    return ServiceCalls.to("municipality", ontvanger.terugkoppeling(overdrachtId))
        .onFailure(DienstWeigert.class)
        .call(() -> transacties.sql(partij, tx -> inzage.geweigerd(tx, leerlingId)))
        .call(() -> transacties.sql(partij, tx -> inzage.gelukt(tx, List.of(leerlingId))));
  }

  private static RuntimeException geweigerd(DienstWeigert weigert) {
    return weigert.status() == VERBODEN ? Problems.verboden(geenGrondslag()) : nogGeen();
  }

  private static Bezwaar geenGrondslag() {
    return Bezwaar.van(
        "geen-grondslag",
        "De ontvanger mag dit niet verstrekken.",
        "Neem contact op met de ontvanger.");
  }

  private static RuntimeException nogGeen() {
    return Problems.conflict(
        List.of(
            Bezwaar.van(
                "nog-geen-terugkoppeling",
                "De ontvanger heeft nog niets terug te koppelen.",
                "Probeer het opnieuw nadat de ontvanger heeft gereageerd.")));
  }
}
