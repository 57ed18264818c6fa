package nl.warmeoverdracht.consent.organisatie.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.organisatie.Contactpersonen;
import nl.warmeoverdracht.consent.organisatie.Contactpersonen.Contactpersoon;
import nl.warmeoverdracht.consent.organisatie.Contactpersonen.Lijst;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisaties;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** Whom the operator may call: for the operator, and for the organisation's own software. */
@Path("/v1/organisaties/{oin}/contactpersonen")
public class ContactpersonenResource {

  private final Contactpersonen contactpersonen;
  private final Organisaties organisaties;
  private final Commands commands;
  private final Answers answers;
  private final CurrentRequest request;
  private final Clock clock;

  ContactpersonenResource(
      Contactpersonen contactpersonen,
      Organisaties organisaties,
      Commands commands,
      Answers answers,
      CurrentRequest request,
      Clock clock) {
    this.contactpersonen = contactpersonen;
    this.organisaties = organisaties;
    this.commands = commands;
    this.answers = answers;
    this.request = request;
    this.clock = clock;
  }

  record ContactpersonenJson(List<Contactpersoon> contactpersonen) {}

  /** The list, empty until it is filled in; 404 for another organisation's software. */
  @GET
  public Uni<Response> haalOp(@PathParam("oin") String oin) {
    Partij lezer = request.partij();
    if (lezer.taak() != Taak.BEHEER && !lezer.oin().waarde().equals(oin)) {
      throw Problems.nietGevonden();
    }
    return bekend(oin)
        .chain(() -> contactpersonen.vind(lezer, new Oin(oin)))
        .map(lijst -> answers.response(antwoord(lijst.orElse(Lijst.LEEG))));
  }

  /** Replaces the list; 412 when somebody else was first. */
  @PUT
  public Uni<Response> vervang(@PathParam("oin") String oin, ContactpersonenJson json) {
    Lijst gezien = new Lijst(json.contactpersonen(), request.versie());
    Instant nu = clock.instant();
    return bekend(oin)
        .chain(
            () ->
                commands.hibernate(
                    tx ->
                        contactpersonen
                            .vervang(tx, new Oin(oin), gezien, nu)
                            .map(lijst -> lijst.orElseThrow(Problems::verouderdeVersie))
                            .map(ContactpersonenResource::antwoord)));
  }

  private Uni<GeregistreerdeOrganisatie> bekend(String oin) {
    return organisaties
        .vind(new Oin(oin))
        .map(gevonden -> gevonden.orElseThrow(Problems::nietGevonden));
  }

  private static Answer antwoord(Lijst lijst) {
    return Answer.ok(new ContactpersonenJson(lijst.contactpersonen())).versie(lijst.versie());
  }
}
