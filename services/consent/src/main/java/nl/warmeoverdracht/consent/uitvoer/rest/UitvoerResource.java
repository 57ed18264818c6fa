package nl.warmeoverdracht.consent.uitvoer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.uitvoer.Uitvoer;
import nl.warmeoverdracht.consent.uitvoer.UitvoerMaken;
import nl.warmeoverdracht.consent.uitvoer.Uitvoersoort;
import nl.warmeoverdracht.document.Pdf;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;
import nl.warmeoverdracht.web.uitvoer.Onderdelen;

/** {@code /v1/mijn/uitvoer}: everything that is known of somebody, for himself. */
@Path("/v1/mijn/uitvoer")
public class UitvoerResource {

  private static final String PDF = "application/pdf";
  private static final int VERBODEN = 403;

  private final UitvoerMaken maken;
  private final Onderdelen onderdelen;
  private final CurrentRequest request;
  private final ObjectMapper mapper;
  private final Uitvoerplaatsen plaatsen;

  UitvoerResource(
      UitvoerMaken maken,
      Onderdelen onderdelen,
      CurrentRequest request,
      ObjectMapper mapper,
      Uitvoerplaatsen plaatsen) {
    this.maken = maken;
    this.onderdelen = onderdelen;
    this.request = request;
    this.mapper = mapper;
    this.plaatsen = plaatsen;
  }

  /** For a machine; 404 for a tie that is not his, 403 for a parent from 16. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> json(
      @QueryParam("soort") String soort, @QueryParam("koppelingId") UUID koppelingId) {
    return uitvoer(soort, koppelingId, "json", mapper::writeValueAsBytes);
  }

  /** For a person; the same as JSON. */
  @GET
  @Produces(PDF)
  public Uni<Response> pdf(
      @QueryParam("soort") String soort, @QueryParam("koppelingId") UUID koppelingId) {
    return uitvoer(
        soort,
        koppelingId,
        "pdf",
        json -> Pdf.van(UitvoerDocument.van(mapper.<JsonNode>valueToTree(json))));
  }

  /** Writes an export as a file, on a worker thread. */
  private interface Schrijver {
    byte[] schrijf(UitvoerJson uitvoer) throws IOException;
  }

  private Uni<Response> uitvoer(String soort, UUID koppelingId, String vorm, Schrijver schrijver) {
    UitvoerMaken.Aanvraag aanvraag =
        new UitvoerMaken.Aanvraag(
            request.persoon(),
            als(request.beller().rollen()),
            Optional.ofNullable(koppelingId),
            soort == null ? Uitvoersoort.INZAGE : Codes.verplicht(Uitvoersoort.class, soort),
            vorm);
    return plaatsen
        .metEen(
            () ->
                verzamel(aanvraag)
                    .chain(
                        uitvoer ->
                            plaatsen.opzij(
                                () -> schrijver.schrijf(UitvoerJson.van(uitvoer, onderdelen)))))
        .map(bytes -> bestand(bytes, vorm));
  }

  private Uni<Uitvoer> verzamel(UitvoerMaken.Aanvraag aanvraag) {
    return maken
        .maak(aanvraag)
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
        .map(besluit -> besluit.orElseThrow(bezwaren -> Problems.bezwaren(VERBODEN, bezwaren)));
  }

  private static Set<Hoedanigheid> als(Set<String> rollen) {
    return rollen.stream()
        .flatMap(rol -> Codes.metCode(Hoedanigheid.class, rol).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The name of the file says of nobody whose it is. */
  private static Response bestand(byte[] inhoud, String vorm) {
    return Response.ok(inhoud)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens." + vorm + "\"")
        .build();
  }
}
