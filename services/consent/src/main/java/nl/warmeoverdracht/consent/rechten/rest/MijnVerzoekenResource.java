package nl.warmeoverdracht.consent.rechten.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.rechten.EigenVerzoeken;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;

/** {@code /v1/mijn/verzoeken}: how far every right is that a person used, for himself. */
@Path("/v1/mijn/verzoeken")
public class MijnVerzoekenResource {

  private final EigenVerzoeken verzoeken;
  private final PartijTransacties transacties;
  private final CurrentRequest request;

  MijnVerzoekenResource(
      EigenVerzoeken verzoeken, PartijTransacties transacties, CurrentRequest request) {
    this.verzoeken = verzoeken;
    this.transacties = transacties;
    this.request = request;
  }

  /** A page of requests with what every organisation did. */
  @GET
  public Uni<Page<MijnVerzoekJson>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return transacties
        .persoon(request.persoon(), tx -> verzoeken.bladzijde(tx, paging.na(), paging.rows()))
        .map(rijen -> Page.of(paging, rijen, eigen -> eigen.verzoek().id()))
        .map(page -> page.map(MijnVerzoekJson::van));
  }
}
