package nl.warmeoverdracht.school.leerling.rest;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Paging;

/** The whole register of a party as a file ({@code contracts/api/school.yaml}). */
@Path("/v1/leerlinguitvoer")
public class LeerlinguitvoerResource {

  private static final int PER_KEER = 200;

  private final Leerlingregister register;
  private final PartijTransacties transacties;
  private final Logboek logboek;
  private final CurrentRequest request;

  LeerlinguitvoerResource(
      Leerlingregister register,
      PartijTransacties transacties,
      Logboek logboek,
      CurrentRequest request) {
    this.register = register;
    this.transacties = transacties;
    this.logboek = logboek;
    this.request = request;
  }

  /**
   * Sent as it is read, each page in a transaction of its own that also records whom it shows (ADR
   * 0011). The heading goes with the first page, so that nothing leaves before a record.
   */
  @GET
  @Produces("text/csv")
  public Multi<String> haal() {
    Partij partij = request.partij();
    Logboek.Verwerking inzage = logboek.begin();
    AtomicReference<UUID> na = new AtomicReference<>(Paging.BEGIN);
    AtomicReference<String> kop = new AtomicReference<>(LeerlingCsv.KOP);
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                transacties.hibernate(
                    partij,
                    tx ->
                        register
                            .zoek(tx, Optional.empty(), na.get(), PER_KEER)
                            .call(gevonden -> inzage.gelukt(tx, ids(gevonden)))))
        .whilst(leerlingen -> leerlingen.size() == PER_KEER)
        .invoke(leerlingen -> leerlingen.forEach(leerling -> na.set(leerling.id())))
        .map(leerlingen -> kop.getAndSet("") + LeerlingCsv.regels(leerlingen));
  }

  private static List<UUID> ids(List<Leerling> leerlingen) {
    return leerlingen.stream().map(Leerling::id).toList();
  }
}
