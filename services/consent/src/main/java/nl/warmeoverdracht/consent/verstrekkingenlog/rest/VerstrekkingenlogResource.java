package nl.warmeoverdracht.consent.verstrekkingenlog.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogTonen;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logsleutels;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * The log for whoever checks it: checkpoint, keys, tiles, leaves and proofs. {@link Tlogpaden}
 * gives the same under the paths of C2SP tlog-tiles.
 */
@Path("/v1/verstrekkingenlog")
public class VerstrekkingenlogResource {

  /** What was written once never changes: a full tile, and a tile of a certain width. */
  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  private static final String NOW_ONLY = "no-cache";

  private final LogTonen tonen;
  private final Logsleutels sleutels;
  private final CurrentRequest request;

  VerstrekkingenlogResource(LogTonen tonen, Logsleutels sleutels, CurrentRequest request) {
    this.tonen = tonen;
    this.sleutels = sleutels;
    this.request = request;
  }

  /** Size and root of the log. */
  @GET
  public Uni<LogJson.Hoofd> hoofd() {
    return tonen.controlepunt(lezer()).map(LogJson.Hoofd::van);
  }

  /** The latest checkpoint, a signed note. */
  @GET
  @Path("/controlepunt")
  @Produces(MediaType.TEXT_PLAIN)
  public Uni<String> controlepunt(@Context RoutingContext routing) {
    return tonen
        .controlepunt(lezer())
        .map(Controlepunt::bericht)
        .invoke(() -> bewaar(routing, NOW_ONLY));
  }

  /** The verifier keys with their time, also those that no longer sign. */
  @GET
  @Path("/sleutels")
  public LogJson.Sleutels sleutels() {
    return LogJson.Sleutels.van(sleutels.openbaar());
  }

  /** Up to 256 hashes of one level behind each other; 404 when the log is not that wide. */
  @GET
  @Path("/tegels/{niveau}/{nummer}/{breedte}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Uni<byte[]> tegel(
      @PathParam("niveau") int niveau,
      @PathParam("nummer") long nummer,
      @PathParam("breedte") int breedte,
      @Context RoutingContext routing) {
    return bytes(tonen.hashes(lezer(), new Tile(niveau, nummer, breedte)), routing);
  }

  /** Up to 256 leaves, each with its length in two bytes before it. */
  @GET
  @Path("/bladen/{nummer}/{breedte}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Uni<byte[]> bladen(
      @PathParam("nummer") long nummer,
      @PathParam("breedte") int breedte,
      @Context RoutingContext routing) {
    return bytes(tonen.bladen(lezer(), new Tile(Tile.ENTRIES, nummer, breedte)), routing);
  }

  /** That the log of the second size continues the one of the first; 404 for other sizes. */
  @GET
  @Path("/consistentiebewijs")
  public Uni<LogJson.Consistentie> consistentie(
      @QueryParam("van") long van, @QueryParam("tot") long tot) {
    return tonen
        .consistentie(lezer(), van, tot)
        .map(bewijs -> bewijs.orElseThrow(Problems::nietGevonden))
        .map(bewijs -> LogJson.Consistentie.van(van, tot, bewijs));
  }

  /** That the leaf at this place is in the log of this size; 404 when it is not. */
  @GET
  @Path("/insluitingsbewijs")
  public Uni<LogJson.Insluiting> insluiting(
      @QueryParam("volgnummer") long volgnummer, @QueryParam("omvang") long omvang) {
    return tonen
        .insluiting(lezer(), volgnummer, omvang)
        .map(bewijs -> bewijs.orElseThrow(Problems::nietGevonden))
        .map(bewijs -> LogJson.Insluiting.van(bewijs, omvang));
  }

  private static Uni<byte[]> bytes(Uni<Optional<byte[]>> gevonden, RoutingContext routing) {
    return gevonden
        .map(bytes -> bytes.orElseThrow(Problems::nietGevonden))
        .invoke(() -> bewaar(routing, FOR_EVER));
  }

  /** Instead of the {@code no-store} that every other answer carries. */
  private static void bewaar(RoutingContext routing, String hoeLang) {
    routing.response().headers().set(HttpHeaders.CACHE_CONTROL, hoeLang);
  }

  private Lezer lezer() {
    return Lezer.van(request.beller());
  }
}
