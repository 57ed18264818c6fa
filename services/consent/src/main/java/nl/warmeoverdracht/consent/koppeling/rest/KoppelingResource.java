package nl.warmeoverdracht.consent.koppeling.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.KoppelingBeeindigen;
import nl.warmeoverdracht.consent.koppeling.KoppelingMaken;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.koppeling.PogingTellen;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/koppelingen}: how a young person or parent reaches what is his. */
@Path("/v1/koppelingen")
public class KoppelingResource {

  private static final int CREATED = 201;

  private final KoppelingMaken maken;
  private final PogingTellen pogingen;
  private final KoppelingBeeindigen beeindigen;
  private final Koppelingen koppelingen;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final CurrentRequest request;

  KoppelingResource(
      KoppelingMaken maken,
      PogingTellen pogingen,
      KoppelingBeeindigen beeindigen,
      Koppelingen koppelingen,
      PartijTransacties transacties,
      Commands commands,
      CurrentRequest request) {
    this.maken = maken;
    this.pogingen = pogingen;
    this.beeindigen = beeindigen;
    this.koppelingen = koppelingen;
    this.transacties = transacties;
    this.commands = commands;
    this.request = request;
  }

  /** Redeems a code; 409 after too many attempts, 422 when it does not work. */
  @POST
  public Uni<Response> koppel(KoppelJson.Verzoek verzoek) {
    Persoon persoon = request.persoon();
    Set<Hoedanigheid> als = hoedanigheden(request.beller());
    return pogingen
        .tel(persoon)
        .map(geteld -> geteld.orElseThrow(Problems::conflict))
        .chain(() -> commands.persoon(tx -> koppel(tx, verzoek, als)));
  }

  private Uni<Answer> koppel(UnitOfWork.Sql tx, KoppelJson.Verzoek verzoek, Set<Hoedanigheid> als) {
    return maken
        .koppel(tx, verzoek.code(), als)
        .map(besluit -> besluit.orElseThrow(Problems::onverwerkbaar))
        .map(koppeling -> gemaakt(KoppelJson.Tie.van(koppeling, Optional.empty())));
  }

  /** His own ties, in the order in which they were made. */
  @GET
  public Uni<Page<KoppelJson.Tie>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return transacties
        .persoon(request.persoon(), tx -> koppelingen.bladzijde(tx, paging.na(), paging.rows()))
        .map(rijen -> Page.of(paging, rijen, benoemd -> benoemd.koppeling().id()))
        .map(page -> page.map(rij -> KoppelJson.Tie.van(rij.koppeling(), rij.naam())));
  }

  /** Unties him from a holder; 404 when the tie is not his, or not any more. */
  @POST
  @Path("/{koppelingId}/beeindigingen")
  public Uni<Response> beeindig(@PathParam("koppelingId") UUID koppelingId) {
    return commands.persoon(
        tx ->
            beeindigen
                .beeindig(tx, koppelingId)
                .map(op -> op.orElseThrow(Problems::nietGevonden))
                .map(op -> gemaakt(new KoppelJson.Einde(koppelingId, op))));
  }

  private static Answer gemaakt(Object json) {
    return new Answer(CREATED, Optional.of(json), Optional.empty(), OptionalLong.empty());
  }

  private static Set<Hoedanigheid> hoedanigheden(Beller beller) {
    return beller.rollen().stream()
        .flatMap(rol -> Codes.metCode(Hoedanigheid.class, rol).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
