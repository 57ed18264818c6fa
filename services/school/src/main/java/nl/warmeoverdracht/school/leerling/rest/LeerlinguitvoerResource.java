package nl.warmeoverdracht.school.leerling.rest;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Paging;

/** The whole register of a party as a file ({@code contracts/api/school.yaml}). */
@Path("/v1/leerlinguitvoer")
public class LeerlinguitvoerResource {

  private static final int PER_KEER = 200;

  private final Leerlingregister register;
  private final PartijTransacties transacties;
  private final CurrentRequest request;

  LeerlinguitvoerResource(
      Leerlingregister register, PartijTransacties transacties, CurrentRequest request) {
    this.register = register;
    this.transacties = transacties;
    this.request = request;
  }

  /** Sent as it is read, each page in a transaction of its own. */
  @GET
  @Produces("text/csv")
  public Multi<String> haal() {
    Partij partij = request.partij();
    AtomicReference<UUID> na = new AtomicReference<>(Paging.BEGIN);
    Multi<String> regels =
        Multi.createBy()
            .repeating()
            .uni(
                () ->
                    transacties.hibernate(
                        partij, tx -> register.zoek(tx, Optional.empty(), na.get(), PER_KEER)))
            .whilst(leerlingen -> leerlingen.size() == PER_KEER)
            .invoke(leerlingen -> leerlingen.forEach(leerling -> na.set(leerling.id())))
            .map(LeerlingCsv::regels);
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(LeerlingCsv.KOP), regels);
  }
}
