package nl.warmeoverdracht.consent.toezicht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.consent.toezicht.BesluitHerhalen;
import nl.warmeoverdracht.consent.toezicht.BesluitenInzien;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit;
import nl.warmeoverdracht.consent.toezicht.Kijker;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;

/** Decisions as an auditor finds them, and decides them again. */
@Path("/v1/verstrekkingsbesluiten")
public class BesluitzoekResource {

  private final BesluitenInzien inzien;
  private final BesluitHerhalen herhalen;
  private final CurrentRequest request;

  BesluitzoekResource(BesluitenInzien inzien, BesluitHerhalen herhalen, CurrentRequest request) {
    this.inzien = inzien;
    this.herhalen = herhalen;
    this.request = request;
  }

  /** A page of the decisions that were looked for, oldest first. */
  @GET
  public Uni<Page<GevondenJson>> zoek(
      @BeanParam Zoekparameters parameters,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    return inzien
        .zoek(kijker(), parameters.vraag(), Bladwijzer.lees(na), paging.rows())
        .map(gevonden -> page(paging, gevonden));
  }

  /** Decides again, by the rules of its day and by those of today. */
  @GET
  @Path("/{besluitId}/herhaling")
  public Uni<HerhalingJson> herhaal(@PathParam("besluitId") UUID besluitId) {
    return herhalen.herhaal(kijker(), besluitId).map(HerhalingJson::van);
  }

  private Kijker kijker() {
    return new Kijker(request.partij(), request.beller().onderwerp());
  }

  private static Page<GevondenJson> page(Paging paging, List<GevondenBesluit> gevonden) {
    List<GevondenBesluit> items = gevonden.stream().limit(paging.limiet()).toList();
    boolean meer = gevonden.size() > paging.limiet();
    return new Page<>(
        items.stream().map(GevondenJson::van).toList(),
        meer ? Bladwijzer.van(items.getLast()) : null);
  }
}
