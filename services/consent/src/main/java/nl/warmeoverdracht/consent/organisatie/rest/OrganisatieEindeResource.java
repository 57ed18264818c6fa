package nl.warmeoverdracht.consent.organisatie.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.organisatie.Opdracht;
import nl.warmeoverdracht.consent.organisatie.OrganisatieSamenvoegen;
import nl.warmeoverdracht.consent.organisatie.OrganisatieVertrekken;
import nl.warmeoverdracht.consent.organisatie.Organisaties;
import nl.warmeoverdracht.consent.organisatie.Verloopregel;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** Merger, departure and the course of an organisation. */
@Path("/v1/organisaties/{oin}")
public class OrganisatieEindeResource {

  private final OrganisatieSamenvoegen samenvoegen;
  private final OrganisatieVertrekken vertrekken;
  private final Organisaties organisaties;
  private final Commands commands;
  private final CurrentRequest request;

  OrganisatieEindeResource(
      OrganisatieSamenvoegen samenvoegen,
      OrganisatieVertrekken vertrekken,
      Organisaties organisaties,
      Commands commands,
      CurrentRequest request) {
    this.samenvoegen = samenvoegen;
    this.vertrekken = vertrekken;
    this.organisaties = organisaties;
    this.commands = commands;
    this.request = request;
  }

  /** Lets it go up in its successor; 422 with all objections. */
  @POST
  @Path("/samenvoegingen")
  public Uni<Response> voegSamen(
      @PathParam("oin") String oin,
      @QueryParam("proef") boolean proef,
      OrganisatieJson.SamenvoegingJson json) {
    Opdracht opdracht = opdracht(proef);
    return commands.hibernate(
        tx ->
            samenvoegen
                .voegSamen(tx, opdracht, new Oin(oin), json.naarEinde())
                .map(wijziging -> Wijzigingen.einde(wijziging, opdracht)));
  }

  /** Lets it leave; 422 with all that it still owes. */
  @POST
  @Path("/vertrekken")
  public Uni<Response> vertrek(
      @PathParam("oin") String oin,
      @QueryParam("proef") boolean proef,
      OrganisatieJson.VertrekJson json) {
    Opdracht opdracht = opdracht(proef);
    return commands.hibernate(
        tx ->
            vertrekken
                .vertrek(tx, opdracht, new Oin(oin), json.naarEinde())
                .map(wijziging -> Wijzigingen.einde(wijziging, opdracht)));
  }

  /** Every change, oldest first; the version is the cursor. 404 for an unknown organisation. */
  @GET
  @Path("/verloop")
  public Uni<Page<VerloopregelJson>> verloop(
      @PathParam("oin") String oin,
      @QueryParam("na") Long na,
      @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    Partij lezer = request.partij();
    Oin organisatie = new Oin(oin);
    return organisaties
        .vind(organisatie)
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
        .chain(() -> organisaties.verloop(lezer, organisatie, na == null ? 0 : na, paging.rows()))
        .map(regels -> page(paging, regels));
  }

  private Opdracht opdracht(boolean proef) {
    return new Opdracht(request.partij(), OptionalLong.of(request.versie()), proef);
  }

  private static Page<VerloopregelJson> page(Paging paging, List<Verloopregel> regels) {
    List<VerloopregelJson> items =
        regels.stream().limit(paging.limiet()).map(VerloopregelJson::van).toList();
    boolean meer = regels.size() > paging.limiet();
    return new Page<>(items, meer ? String.valueOf(items.getLast().versie()) : null);
  }
}
