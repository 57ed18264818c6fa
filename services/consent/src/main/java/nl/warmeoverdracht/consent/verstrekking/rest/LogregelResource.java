package nl.warmeoverdracht.consent.verstrekking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.verstrekking.Logregel;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;

/** The lines with their details, for the auditor (AVG 5(2), 24): never a dossier. */
@Path("/v1/verstrekkingenlog/regels")
public class LogregelResource {

  private final Verstrekkingsarchief archief;
  private final PartijTransacties transacties;
  private final Logboek logboek;
  private final CurrentRequest request;

  LogregelResource(
      Verstrekkingsarchief archief,
      PartijTransacties transacties,
      Logboek logboek,
      CurrentRequest request) {
    this.archief = archief;
    this.transacties = transacties;
    this.logboek = logboek;
    this.request = request;
  }

  /** A page of lines in the order of the log; the place of the last one is the cursor. */
  @GET
  public Uni<Page<LogJsonVorm.Regel>> regels(
      @QueryParam("na") Long na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .sql(
            request.partij(),
            tx ->
                archief
                    .regels(tx, na == null ? -1 : na, paging.rows())
                    .call(rijen -> inzage.gelukt(tx, getoond(paging, rijen))))
        .map(
            rijen -> {
              List<LogJsonVorm.Regel> items =
                  rijen.stream().limit(paging.limiet()).map(LogJsonVorm.Regel::van).toList();
              boolean meer = rijen.size() > paging.limiet();
              return new Page<>(items, meer ? String.valueOf(items.getLast().volgnummer()) : null);
            });
  }

  private static List<UUID> getoond(Paging paging, List<Logregel> rijen) {
    return rijen.stream()
        .limit(paging.limiet())
        .flatMap(regel -> regel.besluit().stream())
        .map(besluit -> besluit.vraag().betrokkeneId())
        .toList();
  }
}
