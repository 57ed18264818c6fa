package nl.warmeoverdracht.consent.organisatie.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Opdracht;
import nl.warmeoverdracht.consent.organisatie.OrganisatieRegistreren;
import nl.warmeoverdracht.consent.organisatie.Organisaties;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/organisaties}: who takes part. */
@Path("/v1/organisaties")
public class OrganisatieResource {

  private final Organisaties organisaties;
  private final OrganisatieRegistreren registreren;
  private final Commands commands;
  private final Answers answers;
  private final CurrentRequest request;

  OrganisatieResource(
      Organisaties organisaties,
      OrganisatieRegistreren registreren,
      Commands commands,
      Answers answers,
      CurrentRequest request) {
    this.organisaties = organisaties;
    this.registreren = registreren;
    this.commands = commands;
    this.answers = answers;
    this.request = request;
  }

  /** A page of organisations in the order of their OIN; the OIN itself is the cursor. */
  @GET
  public Uni<Page<OrganisatieJson>> zoek(
      @QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    return organisaties
        .bladzijde(na == null ? "" : na, paging.rows())
        .map(rijen -> page(paging, rijen));
  }

  /** One organisation; 404 when it is not registered. */
  @GET
  @Path("/{oin}")
  public Uni<Response> haal(@PathParam("oin") String oin) {
    return organisaties
        .vind(new Oin(oin))
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden))
        .map(gevonden -> answers.response(antwoord(gevonden)));
  }

  /** Registers or replaces; 201 the first time, 200 after that; 412, 422, 428 otherwise. */
  @PUT
  @Path("/{oin}")
  public Uni<Response> registreer(
      @PathParam("oin") String oin,
      @QueryParam("proef") boolean proef,
      OrganisatieJson.Registratie registratie) {
    Opdracht opdracht = new Opdracht(request.partij(), request.genoemdeVersie(), proef);
    return commands.hibernate(
        tx ->
            registreren
                .registreer(tx, opdracht, registratie.naarOrganisatie(new Oin(oin)))
                .map(Wijzigingen::registratie));
  }

  private static Answer antwoord(GeregistreerdeOrganisatie organisatie) {
    OrganisatieJson json = OrganisatieJson.van(organisatie);
    return Answer.ok(json).versie(json.versie());
  }

  private static Page<OrganisatieJson> page(Paging paging, List<GeregistreerdeOrganisatie> rijen) {
    List<OrganisatieJson> items =
        rijen.stream().limit(paging.limiet()).map(OrganisatieJson::van).toList();
    return new Page<>(items, rijen.size() > paging.limiet() ? items.getLast().oin() : null);
  }
}
