package nl.warmeoverdracht.consent.dataverwerking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen.Ontvangen;
import nl.warmeoverdracht.consent.dataverwerking.Ontvangst;
import nl.warmeoverdracht.consent.dataverwerking.Reeksdeel;
import nl.warmeoverdracht.consent.dataverwerking.VerwerkingenOntvangen;
import nl.warmeoverdracht.consent.dataverwerking.Zoekvraag;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** Records of processing: a dienst delivers its own, the auditor reads all. */
@Path("/v1")
public class DataverwerkingResource {

  private final VerwerkingenOntvangen ontvangen;
  private final Dataverwerkingen dataverwerkingen;
  private final LezerTransacties transacties;
  private final CurrentRequest request;

  DataverwerkingResource(
      VerwerkingenOntvangen ontvangen,
      Dataverwerkingen dataverwerkingen,
      LezerTransacties transacties,
      CurrentRequest request) {
    this.ontvangen = ontvangen;
    this.dataverwerkingen = dataverwerkingen;
    this.transacties = transacties;
    this.request = request;
  }

  /** Takes the next part of a series; the same again changes nothing, a gap is 409. */
  @PUT
  @Path("/dataverwerkingsreeksen/{reeksId}/vermeldingen/{volgnummer}")
  public Uni<DataverwerkingJson.Ontvangst> neemAan(
      @PathParam("reeksId") UUID reeksId,
      @PathParam("volgnummer") long volgnummer,
      DataverwerkingJson.Deel json) {
    Beller beller = request.beller();
    Reeksdeel deel = json.naarReeksdeel(reeksId, beller.client().orElseThrow(Problems::verboden));
    if (!deel.verwerkingen().stream().allMatch(v -> beller.isDienstVoor(v.partij().taak()))) {
      throw Problems.nietGevonden();
    }
    if (!deel.sluitAanOp(volgnummer)) {
      throw Problems.onverwerkbaar(List.of(nietOpeenvolgend()));
    }
    return transacties
        .lees(
            Lezer.dienst(beller.taken()),
            tx -> ontvangen.ontvang(tx, deel).map(DataverwerkingResource::bewaard))
        .map(laatste -> new DataverwerkingJson.Ontvangst(reeksId, laatste));
  }

  private static long bewaard(Ontvangst ontvangst) {
    return switch (ontvangst) {
      case Ontvangst.Bewaard(long laatste) -> laatste;
      case Ontvangst.Hiaat(long verwacht) -> throw Problems.conflict(List.of(hiaat(verwacht)));
      case Ontvangst.AndereInhoud _ -> throw Problems.conflict(List.of(andereInhoud()));
      case Ontvangst.VanEenAnder _ -> throw Problems.nietGevonden();
    };
  }

  /** A page in order of reception, for the auditor. */
  @GET
  @Path("/dataverwerkingen")
  public Uni<Page<DataverwerkingJson.OntvangenVerwerking>> zoek(
      @QueryParam("betrokkeneId") String betrokkeneId,
      @QueryParam("verwerkingsactiviteitId") String activiteit,
      @QueryParam("traceId") String traceId,
      @QueryParam("na") String na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    Zoekvraag vraag =
        new Zoekvraag(
            Optional.ofNullable(betrokkeneId),
            Optional.ofNullable(activiteit),
            Optional.ofNullable(traceId),
            paging.na(),
            paging.rows());
    return dataverwerkingen
        .bladzijde(request.partij(), vraag)
        .map(rijen -> Page.of(paging, rijen, Ontvangen::id))
        .map(page -> page.map(DataverwerkingJson.OntvangenVerwerking::van));
  }

  private static Bezwaar nietOpeenvolgend() {
    return Bezwaar.opVeld(
        "/vermeldingen",
        "niet-opeenvolgend",
        "De volgnummers volgen elkaar niet op vanaf het nummer in het adres.",
        "Stuur vermeldingen op volgorde en zonder gaten.");
  }

  private static Bezwaar hiaat(long verwacht) {
    return Bezwaar.van(
        "volgnummer-ontbreekt",
        "Er ontbreken vermeldingen voor dit deel.",
        "Stuur eerst vanaf volgnummer " + verwacht + ".");
  }

  private static Bezwaar andereInhoud() {
    return Bezwaar.van(
        "andere-inhoud",
        "Onder deze volgnummers zijn al andere vermeldingen bewaard.",
        "Laat een beheerder de reeks van deze dienst nakijken; begin zo nodig een nieuwe reeks.");
  }
}
