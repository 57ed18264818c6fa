package nl.warmeoverdracht.school.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingen;
import nl.warmeoverdracht.school.overdracht.Door;
import nl.warmeoverdracht.school.overdracht.Intrekreden;
import nl.warmeoverdracht.school.overdracht.Kennismaking;
import nl.warmeoverdracht.school.overdracht.KennismakingVastleggen;
import nl.warmeoverdracht.school.overdracht.OverdrachtAanbieden;
import nl.warmeoverdracht.school.overdracht.OverdrachtIntrekken;
import nl.warmeoverdracht.school.overdracht.Overdrachten;
import nl.warmeoverdracht.school.overdracht.SoortKennismaking;
import nl.warmeoverdracht.school.overdracht.Uitkomst;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.NieuweAanbieding;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.NieuweIntrekking;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.NieuweKennismaking;
import nl.warmeoverdracht.web.command.Commands;

/** The steps that the sender takes with a handover; each names the version that was seen. */
@Path("/v1/overdrachten/{overdrachtId}")
public class OverdrachtStapResource {

  private final OverdrachtAanbieden aanbieden;
  private final OverdrachtIntrekken intrekken;
  private final KennismakingVastleggen kennismaking;
  private final Overdrachten overdrachten;
  private final Leerlingen leerlingen;
  private final PartijTransacties transacties;
  private final OverdrachtMapper mapper;
  private final Commands commands;
  private final Aanroeper aanroeper;

  OverdrachtStapResource(
      OverdrachtAanbieden aanbieden,
      OverdrachtIntrekken intrekken,
      KennismakingVastleggen kennismaking,
      Overdrachten overdrachten,
      Leerlingen leerlingen,
      PartijTransacties transacties,
      OverdrachtMapper mapper,
      Commands commands,
      Aanroeper aanroeper) {
    this.aanbieden = aanbieden;
    this.intrekken = intrekken;
    this.kennismaking = kennismaking;
    this.overdrachten = overdrachten;
    this.leerlingen = leerlingen;
    this.transacties = transacties;
    this.mapper = mapper;
    this.commands = commands;
    this.aanroeper = aanroeper;
  }

  /** Offers, for the first time or again. */
  @POST
  @Path("/aanbiedingen")
  public Uni<Response> biedAan(
      @PathParam("overdrachtId") UUID overdrachtId, NieuweAanbieding aanbieding) {
    Door door = aanroeper.door();
    long versie = aanroeper.versie();
    Optional<Instant> tijdstip =
        Optional.ofNullable(aanbieding.uiterlijkeReactieTijdstip())
            .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
    return leerlingVan(door, overdrachtId)
        .map(
            leerling ->
                new OverdrachtAanbieden.Opdracht(overdrachtId, versie, tijdstip, leerling, door))
        .chain(opdracht -> doe(tx -> aanbieden.biedAan(tx, opdracht)));
  }

  /** Read before the command's own transaction, so that no request holds two connections. */
  private Uni<Optional<Leerling>> leerlingVan(Door door, UUID overdrachtId) {
    return transacties
        .sql(door.partij(), tx -> overdrachten.vind(tx, overdrachtId))
        .map(OverdrachtResource::bestaand)
        .chain(o -> leerlingen.vind(door.partij(), o.overdracht().kern().leerlingId()));
  }

  /** Withdraws. */
  @POST
  @Path("/intrekkingen")
  public Uni<Response> trekIn(
      @PathParam("overdrachtId") UUID overdrachtId, NieuweIntrekking intrekking) {
    Door door = aanroeper.door();
    long versie = aanroeper.versie();
    Intrekreden reden = Intrekreden.metCode(intrekking.reden());
    return doe(tx -> intrekken.trekIn(tx, overdrachtId, versie, reden, door));
  }

  /** Records that everybody met. */
  @POST
  @Path("/kennismakingen")
  public Uni<Response> legKennismakingVast(
      @PathParam("overdrachtId") UUID overdrachtId, NieuweKennismaking nieuw) {
    Door door = aanroeper.door();
    OptionalLong versie = OptionalLong.of(aanroeper.versie());
    Kennismaking gehouden =
        Kennismaking.van(SoortKennismaking.metCode(nieuw.soort()), nieuw.gehoudenOp());
    return doe(tx -> kennismaking.legVast(tx, overdrachtId, versie, gehouden, door));
  }

  private Uni<Response> doe(Function<UnitOfWork, Uni<Uitkomst>> stap) {
    return commands.sql(
        tx ->
            stap.apply(tx)
                .map(Uitkomsten::gelukt)
                .chain(overdracht -> mapper.json(tx, overdracht))
                .map(OverdrachtResource::gemaakt));
  }
}
