package nl.warmeoverdracht.school.uitvoer.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.school.uitvoer.UitvoerMaken;
import nl.warmeoverdracht.web.problem.Problems;
import nl.warmeoverdracht.web.uitvoer.Betrokkenenuitvoer;
import nl.warmeoverdracht.web.uitvoer.Onderdelen;
import nl.warmeoverdracht.web.uitvoer.Uitvoervraag;

/**
 * {@code /v1/betrokkenen/_uitvoer}: what the inzagedienst asks for a person himself. Reads only, so
 * it is no command and its answer is not kept (ADR 0012).
 */
@Path("/v1/betrokkenen")
public class UitvoerResource {

  private static final Set<Taak> HOUDERS = Set.of(Taak.SCHOOL, Taak.TRAJECTAANBIEDER);

  private final UitvoerMaken maken;
  private final Onderdelen onderdelen;

  UitvoerResource(UitvoerMaken maken, Onderdelen onderdelen) {
    this.maken = maken;
    this.onderdelen = onderdelen;
  }

  /** Everything of these ids; 404 for a holder that is not served here. */
  @POST
  @Path("/_uitvoer")
  public Uni<Betrokkenenuitvoer> uitvoer(Uitvoervraag vraag) {
    Partij houder = vraag.partij();
    if (!HOUDERS.contains(houder.taak())) {
      throw Problems.nietGevonden();
    }
    return maken
        .maak(houder, vraag.betrokkeneIds())
        .map(uitvoer -> UitvoerJson.van(vraag, uitvoer, onderdelen));
  }
}
