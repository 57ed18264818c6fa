package nl.warmeoverdracht.consent.akkoord.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Logboek.Status;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing.Gegeven;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingen;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/akkoordwaarschuwingen}: what is about to change, for the dienst of the holder. */
@Path("/v1/akkoordwaarschuwingen")
public class WaarschuwingResource {

  private final Waarschuwingen waarschuwingen;
  private final LezerTransacties transacties;
  private final Logboek logboek;
  private final CurrentRequest request;

  WaarschuwingResource(
      Waarschuwingen waarschuwingen,
      LezerTransacties transacties,
      Logboek logboek,
      CurrentRequest request) {
    this.waarschuwingen = waarschuwingen;
    this.transacties = transacties;
    this.logboek = logboek;
    this.request = request;
  }

  /** Warnings for holders of the tasks that the caller serves, in the order of being told. */
  @GET
  public Uni<Page<Json>> zoek(@QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return gelezen(
            tx ->
                waarschuwingen
                    .gegeven(tx, paging.na(), paging.rows())
                    .map(rijen -> Page.of(paging, rijen, Gegeven::id)),
            Page::items)
        .map(page -> page.map(Json::van));
  }

  /** One of them; 404 for another task's. */
  @GET
  @Path("/{waarschuwingId}")
  public Uni<Json> haal(@PathParam("waarschuwingId") UUID waarschuwingId) {
    return gelezen(
            tx ->
                waarschuwingen
                    .gegeven(tx, waarschuwingId)
                    .map(gegeven -> gegeven.orElseThrow(Problems::nietGevonden)),
            List::of)
        .map(Json::van);
  }

  private <T> Uni<T> gelezen(
      Function<UnitOfWork, Uni<T>> lezen, Function<T, List<Gegeven>> getoond) {
    Lezer lezer = Lezer.van(request.beller());
    Logboek.Verwerking inzage = logboek.begin();
    return transacties.lees(
        lezer,
        tx ->
            lezen
                .apply(tx)
                .call(
                    gelezen -> inzage.vermeld(tx, Status.OK, wie(lezer, getoond.apply(gelezen)))));
  }

  private static List<Logboek.Betrokkene> wie(Lezer lezer, List<Gegeven> gegeven) {
    return gegeven.stream()
        .map(Gegeven::waarschuwing)
        .map(waarschuwing -> lezer.betrokkene(waarschuwing.houder(), waarschuwing.betrokkeneId()))
        .distinct()
        .toList();
  }

  /** The JSON of a warning (Akkoordwaarschuwing). */
  record Json(
      UUID waarschuwingId,
      UUID akkoordId,
      PartijJson houder,
      UUID betrokkeneId,
      String soort,
      String reden,
      LocalDate veranderingOp,
      Instant gewaarschuwdTijdstip) {
    static Json van(Gegeven gegeven) {
      Waarschuwing waarschuwing = gegeven.waarschuwing();
      return new Json(
          gegeven.id(),
          waarschuwing.akkoordId(),
          PartijJson.van(waarschuwing.houder()),
          waarschuwing.betrokkeneId(),
          waarschuwing.soort().code(),
          waarschuwing.reden().code(),
          waarschuwing.veranderingOp(),
          gegeven.gewaarschuwdTijdstip());
    }
  }
}
